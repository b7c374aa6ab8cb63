import fs from 'node:fs';

/** Memory that a process and all its descendants have in use now, in bytes: the sum of what is resident (Linux only). */
export function treeMemory(root: number): number {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const memory = (pid: number): number =>
    resident(pid) + (children.get(pid) ?? []).reduce((sum, child) => sum + memory(child.pid), 0);
  return memory(root);
}

function processes(): { pid: number; parent: number }[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // After the program's name, which may have spaces: its state and its parent.
      const parent = /\) \S (\d+) /.exec(readOrNothing(`/proc/${name}/stat`))?.[1];
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }];
    });
}

function resident(pid: number): number {
  const pages = Number(readOrNothing(`/proc/${pid}/statm`).split(' ')[1] ?? 0);
  return pages * 4096;
}

// A process may end between being listed and being read.
function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Seconds of the processor that all ended children of this process, and theirs, have taken (Linux only). */
export function childrenSeconds(): number {
  const [, afterName = ''] = /\) (.*)$/s.exec(readOrNothing('/proc/self/stat')) ?? [];
  const fields = afterName.split(' ').map(Number);
  return (fields[CHILDREN_USER]! + fields[CHILDREN_USER + 1]!) / TICKS;
}

// The 16th and 17th field of /proc/PID/stat; the first of these is the third.
const CHILDREN_USER = 13;
const TICKS = 100;
