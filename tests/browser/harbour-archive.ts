import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A report of an invented paper, as a capture and what its curator knows of it. */
interface Report {
  headline: string;
  source?: string;
  section?: string;
  language?: string;
  published?: string;
  paragraphs: string[];
}

// More than the filters show at once.
const CREW = ['Adela', 'Bram', 'Corin', 'Dorte', 'Emrys', 'Fenna', 'Goran', 'Hanne', 'Ivo', 'Zusanne'].flatMap(
  (given) =>
    ['Aldersey', 'Brookwith', 'Coldfen', 'Dunmarsh', 'Eastquay', 'Fernhollow', 'Zwicklow'].map(
      (family) => `${given} ${family}`,
    ),
);

const REPORTS: Record<string, Report> = {
  vote: {
    headline: 'Ferry board votes to leave the night boats as they are',
    source: 'Quayside Courier',
    section: 'Harbour',
    published: '2023-05-02',
    paragraphs: [
      'The Harbour Ferry Board voted on Monday to keep the status quo on the night boats, after a trial that carried more passengers than it had hoped for in the winter.',
      'Mirela Vantongeren, who speaks for the board, said that the café on the upper deck would open at five, and that the K-12 class of boats would stay in service.',
      'A second vote on the fares comes in June, when the harbour’s own study of the winter is due, and nobody expects the quarrel about the status of the pier to end before that.',
    ],
  },
  fares: {
    headline: 'Night fares rise by a third',
    source: 'Northmarch Echo',
    section: 'Money',
    published: '2024-10',
    paragraphs: [
      'From the first of next month a crossing by night will cost a third more, the HFB said in a short statement, which did not say how long the new fares are to last.',
      'The cafe on board keeps its prices, and those who cross every day may buy a card for the month, as they could in the years before the last harbour reform.',
      `The statement names the crew: ${CREW.join(', ')}. All of them sail on both boats and are paid by the night.`,
    ],
  },
  letter: {
    headline: 'A letter about the lamps on the pier',
    paragraphs: [
      'Whoever walks along the pier after dark will have seen that three of the lamps have been out since the storm, and that nobody has come to mend a single one of them.',
      'I wrote to the Harbour Ferry Board about it in the autumn, and had a kind answer that the lamps would be looked at when the winter was over, which it now is.',
      'Good lamps are not dear. My brother sells lamps in the next town over, and would hang the three of them himself for the price of a supper and a bed for the night.',
      'Some say that the lamps draw the moths, and the moths the bats. I have walked there for twenty years without meeting a bat that wished me any harm at all.',
      'Others say that nobody walks there any more. Nobody walks there because the lamps are out, and whoever doubts it may come along with me on any evening of the week.',
      'Until the lamps burn again I shall carry one of my own, and I advise my neighbours to do the same, for the planks by the steps are as loose as they ever were.',
    ],
  },
  bridge: {
    headline: '川辺町の古い鉄道橋、市民が守る',
    source: '川辺新報',
    language: 'ja',
    published: '2022-11-03',
    paragraphs: [
      '川辺町の中心を流れる川にかかる古い鉄道橋を残そうと、住民らが三十年ぶりに修理を始めた。地元の大工と中学生が一年をかけて作業を進める。',
      '「音が戻ってくるのが何よりうれしい」と、保存会の代表は話した。会には現在、十歳から八十歳までの四十二人が加わっている。',
    ],
  },
};

const LAMPS = Array.from({ length: 12 }, (_, n): [string, Report] => [
  `lamp-${n}`,
  {
    headline: `Keeper number ${n + 1} counts the ships of the week`,
    source: 'Lamplighter Weekly',
    published: `19${50 + n}`,
    paragraphs: [
      `In the week that is over the keeper of the lighthouse counted ${n + 20} ships going out and as many coming in, and wrote all of their names into the book that lies by the stairs.`,
      'The lighthouse was painted in the spring, and the lamp of the lighthouse has been changed for one that can be seen from farther out, as the keeper says with some pride.',
    ],
  },
]);

const NAMES = `- { name: Harbour Ferry Board, kind: organisation, aliases: [HFB, Port Crossing Authority] }
- { name: Mirela Vantongeren, kind: person, aliases: [Vantongeren, Vantongheren] }
- { name: 川辺町, kind: place, aliases: [Kawabe] }
${CREW.map((name) => `- { name: ${name}, kind: person }\n`).join('')}`;

/** Writes an archive of invented reports, some undated or in Japanese, into a temporary folder; the caller clears it away. */
export async function harbourArchive(): Promise<{ folder: string; clear: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-harbour-'));
  await mkdir(join(folder, 'captures'));
  await writeFile(join(folder, 'archive.yaml'), 'title: Harbour papers\ndescription: For a test.\nlanguage: en\n');
  await writeFile(join(folder, 'names.yaml'), NAMES);
  for (const [name, report] of [...Object.entries(REPORTS), ...LAMPS]) {
    const { paragraphs, ...known } = report;
    await writeFile(join(folder, 'captures', `${name}.txt`), [known.headline, ...paragraphs].join('\n\n') + '\n');
    await writeFile(join(folder, 'captures', `${name}.yaml`), JSON.stringify(known));
  }
  return { folder, clear: () => rm(folder, { recursive: true, force: true }) };
}
