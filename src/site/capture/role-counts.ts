import type { Line, Role } from '../../capture/reading/reading.ts';

/** A role that lines of a capture have, in words, and how many have it. */
export interface RoleCount {
  role: Role;
  label: string;
  count: number;
}

/** The roles among these lines, in the order in which they first come. */
export function roleCounts(lines: Line[]): RoleCount[] {
  return [...Map.groupBy(lines, ({ role }) => role)].map(([role, all]) => ({
    role,
    label: roleLabel(role),
    count: all.length,
  }));
}

/** A role in words: `comment votes` for `comment-votes`. */
export function roleLabel(role: Role): string {
  return role.replace('-', ' ');
}
