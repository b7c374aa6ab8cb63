/** A publisher as its pages show it. */
export interface Publisher {
  name: string;
  /** Other forms of the name that a page may carry, in lower case. */
  forms: readonly string[];
  /** Names that stand on this publisher's pages and on nobody else's, in lower case: products, clubs, holders of rights. */
  tells: readonly string[];
}

/** Publishers that a page gives away by a name of its own even where it does not name the paper. */
export const PUBLISHERS: readonly Publisher[] = [
  { name: 'Japan Today', forms: ['japantoday', 'japan today'], tells: ['gplusmedia', 'japantoday account'] },
  {
    name: 'South China Morning Post',
    forms: ['south china morning post', 'scmp'],
    tells: ['mynews', 'scmp.com', 'scmp plus'],
  },
  { name: 'The Guardian', forms: ['the guardian'], tells: ['guardian news & media'] },
  { name: 'The New York Times', forms: ['the new york times', 'nytimes.com'], tells: ['the new york times company'] },
  { name: 'The Washington Post', forms: ['the washington post'], tells: ['washingtonpost.com'] },
  { name: 'BBC News', forms: ['bbc news', 'bbc'], tells: ['the bbc is not responsible'] },
  { name: 'Reuters', forms: ['reuters'], tells: ['thomson reuters trust principles'] },
  { name: 'The Japan Times', forms: ['the japan times', 'japan times'], tells: ['the japan times ltd'] },
  { name: 'Der Spiegel', forms: ['der spiegel'], tells: ['spiegel-gruppe', 'spiegel+'] },
  { name: 'Le Monde', forms: ['le monde'], tells: ['lemonde.fr'] },
  { name: 'El País', forms: ['el país'], tells: ['ediciones el país'] },
  { name: '朝日新聞', forms: ['朝日新聞', '朝日新聞デジタル'], tells: ['the asahi shimbun company'] },
  { name: '読売新聞', forms: ['読売新聞', '読売新聞オンライン'], tells: ['the yomiuri shimbun'] },
  { name: '毎日新聞', forms: ['毎日新聞'], tells: ['the mainichi newspapers'] },
];
