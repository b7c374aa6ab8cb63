import path from 'node:path';
import { alikeName, isDeviceName } from '../../src/archive/file-name.ts';

/** Bytes of the longest name of a file or folder that all usual disks take. */
const LONGEST = 255;

/** Which files and folders of a site some host or disk would not take, or would take for another, and why, one line each. */
export function pathFaults(paths: string[]): string[] {
  const alike = [...Map.groupBy(paths, alikeName).values()].filter((one) => one.length > 1);
  return [...paths.flatMap(nameFaults), ...alike.map((one) => `${one.join(', ')}: differ in capitals alone`)];
}

function nameFaults(file: string): string[] {
  const name = path.basename(file);
  return rules.flatMap(({ broken, fault }) => (broken(name) ? [`${file}: ${fault}`] : []));
}

const rules = [
  { broken: (name: string) => !/^[\w.-]+$/.test(name), fault: 'has a character that hosts write in different ways' },
  { broken: (name: string) => Buffer.byteLength(name) > LONGEST, fault: `is longer than ${LONGEST} bytes` },
  { broken: isDeviceName, fault: 'is a name that Windows keeps for a device' },
  { broken: (name: string) => name.endsWith('.'), fault: 'ends with a dot, which Windows drops' },
];
