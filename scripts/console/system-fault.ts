import { shown } from './problems.ts';

/** What kept the system from doing as it was told, in one line that names the file; null where the error is another. */
export function systemFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = reasons[code ?? ''];
  if (!reason) return null;
  return `${shown(dest ?? path ?? '')}: expected to write here, but ${reason}; what was there before is still there`;
}

const reasons: Record<string, string> = {
  ENOSPC: 'no room is left on its disk',
  EDQUOT: 'the quota of its disk is used up',
  EFBIG: 'the file would be larger than is allowed',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  EROFS: 'its file system is read-only',
  ENOTDIR: 'a file is where a folder should be',
  EIO: 'its disk has failed',
  EMFILE: 'too many files are open',
};
