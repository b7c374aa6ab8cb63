import fs from 'node:fs';

/**
 * When a process was started, as text that no later process with the same number shares: the boot's id and the ticks since,
 * where the system says (Linux); null where it does not, or where there is no such process.
 */
export function processStart(pid: number): string | null {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const [, afterName = ''] = /^.*\) (.*)$/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [state, ...fields] = afterName.split(' ');
    return state === 'Z' || state === 'X' ? null : `${boot} ${fields[START_TIME]}`;
  } catch {
    return null;
  }
}

/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// The 22nd field of /proc/PID/stat; the first of these follows the process's name and state.
const START_TIME = 18;
