import type { FormState } from '@/lib/actions/define-form';
import { fieldState } from './field';

/**
 * What the person saw. After a refusal it stays what they saw then, although the page may know better by now: pressing
 * once more must not write over what somebody else did in between.
 */
export function VersionField({ version, state }: { version: number; state: FormState<unknown> }) {
  return <input type="hidden" name="version" value={fieldState(state, 'version').typed ?? version} />;
}
