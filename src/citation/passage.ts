import type { CslItem } from './item.ts';
import type { StyleName } from './texts.ts';

/** A part of an article by the fragment of its address: `p-3` is paragraph 3 and `c-2` comment 2. */
export type Fragment = `p-${number}` | `c-${number}`;

/** Whether a text is the fragment of a paragraph or a comment. */
export function isFragment(text: string): text is Fragment {
  return /^[pc]-[1-9]\d{0,5}$/.test(text);
}

/** A passage in words: `paragraph 3`, `comment 2`. */
export function passageName(fragment: Fragment): string {
  return `${fragment.startsWith('p') ? 'paragraph' : 'comment'} ${numberOf(fragment)}`;
}

/** What a style puts into a reference to name a passage: `, para. 3`; the MLA has its own short form. */
export function locator(style: StyleName, fragment: Fragment): string {
  if (fragment.startsWith('c')) return `, ${passageName(fragment)}`;
  return `, ${style === 'MLA' ? 'par.' : 'para.'} ${numberOf(fragment)}`;
}

/** An article's BibTeX entry made into that of a passage: its own key and address, and the passage named in the note. */
export function passageBibtex(entry: string, fragment: Fragment): string {
  return entry
    .replace(/^(@\w+\{[^,]+),/, `$1-${fragment},`)
    .replace(/^( {2}url = \{.*)\}/m, `$1#${fragment}}`)
    .replace(/^( {2}note = \{)/m, `$1${sentence(fragment)}`);
}

/** An article's reference in RIS made into that of a passage. */
export function passageRis(reference: string, fragment: Fragment): string {
  return reference
    .replace(/^(ID {2}- .*?)(\r?)$/m, `$1-${fragment}$2`)
    .replace(/^(UR {2}- .*?)(\r?)$/m, `$1#${fragment}$2`)
    .replace(/^(N1 {2}- )/m, `$1${sentence(fragment)}`);
}

/** An article's CSL-JSON item made into that of a passage. */
export function passageCsl(item: CslItem, fragment: Fragment): CslItem {
  return {
    ...item,
    id: `${item.id}-${fragment}`,
    ...(item.URL && { URL: `${item.URL}#${fragment}` }),
    note: sentence(fragment) + item.note,
  };
}

function sentence(fragment: Fragment): string {
  const name = passageName(fragment);
  return `${name[0]!.toUpperCase()}${name.slice(1)}. `;
}

function numberOf(fragment: Fragment): string {
  return fragment.slice(2);
}
