const SAYS_WHAT_IT_IS = /^(ảnh|tranh|hình|đồ họa|nguồn|bản đồ)(?!\p{L})/iu;

/** A bare name becomes "Ảnh: Hồng Hạnh"; "Tranh minh họa" already says what it is. */
export function creditLine(credit: string): string {
  return SAYS_WHAT_IT_IS.test(credit) ? credit : `Ảnh: ${credit}`;
}
