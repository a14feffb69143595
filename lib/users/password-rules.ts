import { fold } from '@/lib/text/fold';

const SHORTEST = 15;
const LONGEST = 128;
/** What has to be left of a password when everything that can be guessed is taken away. */
const UNGUESSABLE = 8;
const LEAST_VARIETY = 5;

/** The words such portals' passwords are made of, and what the lists of leaked ones begin with. */
const GUESSED_FIRST = [
  'congthongtindientu congtin thongtin dientu portal phuong ubnd uyban nhandan vietnam danang hanoi hochiminh saigon',
  'quantri bientap admin administrator user root matkhau password passw0rd p@ssw0rd pass secret login welcome letmein',
  'qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm 1q2w3e4r 1qaz2wsx abcdefgh abcdef abcd abc123 iloveyou anhyeuem emyeuanh',
  '01234567890123456789 1234567890 123456789 12345678 1234567 123456 12345 1234 123 987654321 654321 2024 2025 2026 2027',
].flatMap((line) => line.split(' '));

/** Names of the person and of the site, which are the first thing tried. */
export interface PasswordContext {
  email: string;
  name: string;
  siteName: string;
}

const letters = (text: string) => fold(text.normalize('NFKC')).replace(/[\s._-]/g, '');

function guessable({ email, name, siteName }: PasswordContext): string[] {
  const own = [email, ...email.split(/[@.]/), name, ...name.split(' '), siteName, ...siteName.split(' ')].map(letters);
  const words = new Set([...own.filter((word) => word.length >= 3), ...GUESSED_FIRST.map(letters)]);
  return [...words].sort((one, other) => other.length - one.length);
}

/** What is wrong with a new password, as a sentence; null when nothing is. No demands for signs and capitals: length counts. */
export function passwordProblem(password: string, context: PasswordContext): string | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < SHORTEST) return `Mật khẩu cần ít nhất ${SHORTEST} ký tự. Có thể dùng một câu dài dễ nhớ.`;
  if (length > LONGEST) return `Mật khẩu có tối đa ${LONGEST} ký tự.`;
  let rest = letters(password);
  if (new Set(rest).size < LEAST_VARIETY) return 'Mật khẩu lặp lại quá ít ký tự. Hãy chọn một câu khác.';
  for (const word of guessable(context)) rest = rest.replaceAll(word, '');
  if (rest.length < UNGUESSABLE) {
    return 'Mật khẩu dễ đoán: nó ghép từ tên, e-mail, tên trang hoặc mật khẩu phổ biến. Hãy chọn một câu khác.';
  }
  return null;
}
