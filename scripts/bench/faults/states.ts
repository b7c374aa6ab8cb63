/** The files of an archive before and after some changes: a capture changed, one added, one removed, a sidecar and a name more. */
export const states: Record<'old' | 'new', Record<string, string>> = {
  old: {
    'archive.yaml': 'title: Trial archive\ndescription: Pages to try faults on.\nlanguage: en\n',
    'names.yaml': '- { name: Lower Quay, kind: place }\n',
    'captures/pier.txt': capture('Ferry pier to be mended', 'the pier'),
    'captures/tables.txt': capture('Tide tables to be printed again', 'the tables'),
    'captures/lamps.txt': capture('Quay lamps stay dark', 'the lamps'),
  },
  new: {
    'archive.yaml': 'title: Trial archive\ndescription: Pages to try faults on.\nlanguage: en\n',
    'names.yaml': '- { name: Lower Quay, kind: place }\n- { name: Orla Finch, kind: person }\n',
    'captures/pier.txt': capture('Ferry pier to be mended', 'the pier and its planks'),
    'captures/pier.yaml': 'section: Harbour\n',
    'captures/lamps.txt': capture('Quay lamps stay dark', 'the lamps'),
    'captures/bridge.txt': capture('Harbour bridge to open on Sunday', 'the bridge'),
  },
};

function capture(headline: string, about: string): string {
  const body = [1, 2, 3].map(
    (n) => `Paragraph ${n} tells at some length of ${about}, of Lower Quay and of all that was said there.`,
  );
  return `The Sandbank Post\n\n${headline}\n\nBy Orla Finch\n\n3 May 2019\n\n${body.join('\n\n')}\n\n© 2019 The Sandbank Post\n`;
}
