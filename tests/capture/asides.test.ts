import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asideOn } from '../../src/capture/body/asides.ts';

const ASIDES = [
  'Article continues below',
  'Saken fortsetter under annonsen.',
  'You can save this article by registering for free here.',
  '2 MIN READ',
  'Lesezeit: 5 Min.',
  'Temps de lecture 3 min.',
  '1 minuto di lettura',
  'Leestijd 3 min',
  'Get all the news of Orme as it happens: join our WhatsApp channel now.',
  'Iscriviti al canale WhatsApp della Gazzetta',
  'Clique aqui para seguir o canal do Eco de Orme no WhatsApp',
  'Sign up to our free newsletter for more on mills',
  'Il vous reste 41.7% de cet article à lire.',
  'This is AI-generated summary, and may be wrong. Read the full report.',
  'In order to see this content you need to have Loom installed.',
  'We’re sorry, this feature is not there at present.',
  'This was published 20 years ago',
  'Dieser Artikel ist älter als ein Jahr',
  'This story will be updated.',
  'Ce contenu n’est pas ouvert aux commentaires.',
  'Témata: mlýn tkalci',
  'Anahtar Kelimeler:',
  'Источник: МТС Орма.',
  'Źródło: Głos Orme',
  'Okuma süresi: 2 dakika',
  'Время чтения: 3 мин.',
];
const PROSE = [
  'Article 5 continues below the weir, she said',
  'He had five minutes to read it.',
  'The mayor said so in his WhatsApp channel.',
  '“Join our WhatsApp channel,” the notice at the mill said.',
  'Il vous reste une semaine pour visiter le moulin.',
  'Getting the newsletter out took the whole night.',
  'This story will be updated by the weavers themselves, who have kept the books of the mill since it opened.',
  'This is AI, she said, and the mill has no use for it.',
  'Источник: так зовут колодец у мельницы. Воды в нём больше нет.',
];

test('labels, reading times and invitations among the paragraphs are the page’s own', () => {
  for (const line of ASIDES) assert.notEqual(asideOn(line.toLowerCase()), null, line);
});

test('what only speaks of such things is the report’s', () => {
  for (const line of PROSE) assert.equal(asideOn(line.toLowerCase()), null, line);
});
