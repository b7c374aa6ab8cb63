import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from '../../src/capture/encoding/decoding.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));
const sure = (text: string, encoding: string) => ({ text, encoding, doubt: null });
const problem = (input: Uint8Array, named?: string) => {
  const decoding = decode(input, named);
  assert.ok('error' in decoding, 'expected an error value');
  return decoding.error;
};

const RUSSIAN =
  'Мельница на реке снова работает.\nЖители посёлка чинили её два года и теперь мелют муку сами. Первый хлеб испекли в субботу.\n';
const CZECH =
  'Mlýn u řeky je zase v provozu.\nLidé z vesnice ho opravovali dva roky a teď melou mouku sami. První chléb už upekli.\n';
const POLISH =
  'Młyn nad rzeką znowu działa.\nMieszkańcy naprawiali go dwa lata, a teraz sami mielą mąkę. Pierwszy chleb już upieczono.\n';
const FRENCH =
  'Le moulin près de la rivière a été remis en marche.\nLes habitants l’ont réparé pendant deux ans et font déjà leur pain.\n';
const GREEK =
  'Ο μύλος στο ποτάμι δουλεύει ξανά.\nΟι κάτοικοι τον επισκεύαζαν δύο χρόνια και τώρα αλέθουν μόνοι τους το αλεύρι.\n';
const TURKISH =
  'Irmaktaki değirmen yeniden çalışıyor.\nKöylüler onu iki yıl boyunca onardı, şimdi unu kendileri öğütüyor. İlk ekmek pişti.\n';
const HEBREW = 'הטחנה על הנהר פועלת שוב.\nתושבי הכפר תיקנו אותה במשך שנתיים ועכשיו הם טוחנים את הקמח בעצמם.\n';
const ARABIC = 'عادت الطاحونة على النهر إلى العمل.\nأصلحها أهل القرية خلال سنتين، وهم الآن يطحنون القمح بأنفسهم.\n';
const LITHUANIAN =
  'Malūnas prie upės vėl veikia.\nKaimo žmonės jį taisė dvejus metus, o dabar patys mala miltus. Pirmoji duona jau iškepta.\n';
const THAI = 'โรงสีริมแม่น้ำกลับมาทำงานอีกครั้ง\nชาวบ้านช่วยกันซ่อมอยู่สองปี และตอนนี้โม่แป้งกันเองแล้ว\n';
const JAPANESE =
  '川辺の水車がふたたび回り始めた。\n住民は二年をかけて修理し、今では自分たちで粉をひいている。最初のパンは土曜日に焼けた。\n';
const CHINESE = '河边的磨坊又开始转动了。\n村民们花了两年时间修理它，现在他们自己磨面粉。第一个面包是星期六烤好的。\n';
const TAIWANESE =
  '河邊的磨坊又開始轉動了。\n村民們花了兩年時間修理它，現在他們自己磨麵粉。第一個麵包是星期六烤好的。\n';
const KOREAN =
  '강가의 물레방아가 다시 돌기 시작했다.\n주민들은 이 년 동안 그것을 고쳤고 이제는 스스로 밀가루를 빻는다.\n';
const ENGLISH =
  'The mill was “a ruin” two years ago, its keeper says – and today it’s the pride of the village.\nBread is €3 a loaf.\n';

const LEGACY: readonly [encoding: string, text: string][] = [
  ['windows-1250', CZECH],
  ['iso-8859-2', POLISH],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['windows-1252', FRENCH],
  ['windows-1252', ENGLISH],
  ['macintosh', FRENCH],
  ['windows-1253', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['windows-1257', LITHUANIAN],
  ['windows-874', THAI],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
];

test('UTF-8 is decoded as it stands, a byte order mark apart', () => {
  assert.deepEqual(decode(bytes('Größe\r\n水車\n')), sure('Größe\r\n水車\n', 'utf-8'));
  assert.deepEqual(decode(bytes('\ufeffGröße')), sure('Größe', 'utf-8'));
  assert.deepEqual(decode(bytes('one\ufefftwo')), sure('one\ufefftwo', 'utf-8'));
});

test('UTF-16 is decoded where a byte order mark says so', () => {
  assert.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0x41, 0x00])), sure('A', 'utf-16le'));
  assert.deepEqual(decode(new Uint8Array([0xfe, 0xff, 0x00, 0x41])), sure('A', 'utf-16be'));
});

for (const encoding of ['utf-16le', 'utf-16be']) {
  for (const text of [ENGLISH, RUSSIAN, JAPANESE, `\u3000${JAPANESE}\u3000水車\u3000${CHINESE}`, THAI]) {
    test(`${encoding} without a mark is told by where its zero bytes stand: ${text.slice(0, 12)}`, () => {
      assert.deepEqual(decode(encoded(text, encoding)), sure(text, encoding));
    });
  }
}

for (const [encoding, text] of LEGACY) {
  test(`${encoding} is told by the text that it makes: ${text.slice(0, 12)}`, () => {
    const decoding = decode(encoded(text, encoding));
    assert.ok('text' in decoding);
    assert.deepEqual([decoding.text, decoding.encoding], [text, encoding]);
  });
}

test('ISO-2022-JP is told by its escapes', () => {
  const jis = encoded(JAPANESE.replaceAll('\n', ''), 'euc-jp').map((byte) => byte & 0x7f);
  const escaped = new Uint8Array([...bytes('Mill\n\x1b$B'), ...jis, ...bytes('\x1b(B\n')]);
  assert.deepEqual(decode(escaped), sure(`Mill\n${JAPANESE.replaceAll('\n', '')}\n`, 'iso-2022-jp'));
});

test('where two encodings make different words of a few bytes, the doubt names both', () => {
  const decoding = decode(encoded('The keeper is Ms Ãrling', 'windows-1252'));
  assert.ok('doubt' in decoding);
  assert.match(
    decoding.doubt ?? '',
    /^taken for \S+, in which it reads “\S+”; it could be \S+, in which it reads “\S+”$/,
  );
});

test('the encoding that the curator names is taken, by any of its labels', () => {
  const input = encoded(RUSSIAN, 'windows-1251');
  assert.deepEqual(decode(input, 'windows-1251'), sure(RUSSIAN, 'windows-1251'));
  assert.deepEqual(decode(input, 'cp1251'), sure(RUSSIAN, 'windows-1251'));
  const { code, line, message } = problem(new Uint8Array([...bytes('one\ntwo\n'), 0x81, 0x20, 0x0a]), 'sjis');
  assert.deepEqual({ code, line }, { code: 'undecodable', line: 3 });
  assert.match(message, /expected text in shift_jis, as its sidecar says/);
});

test('a bad byte in UTF-8 is reported with its line and which byte of it', () => {
  const { code, line, message } = problem(new Uint8Array([...bytes('Köln\ngrün\n'), 0x66, 0xfc, 0x72, 0x0a]));
  assert.deepEqual({ code, line }, { code: 'undecodable', line: 3 });
  assert.match(message, /expected text in UTF-8, as 2 other characters of it are, found 0xFC as byte 2 of the line/);
});

test('a character cut off at the end of the file is a bad byte too', () => {
  assert.equal(problem(new Uint8Array([...bytes('“one”\n'), 0xe2, 0x82])).line, 2);
  assert.equal(problem(new Uint8Array([0xff, 0xfe, 0x41])).code, 'undecodable');
});

test('binary files are told by how they begin, by NUL bytes and by control characters', () => {
  assert.equal(problem(bytes('a\nb\0c')).line, 2);
  assert.match(problem(bytes('%PDF-1.7\n')).message, /a PDF file/);
  assert.equal(problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47])).code, 'binary');
  assert.equal(problem(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 2, 0, 62, 0])).code, 'binary');
  const noise = new Uint8Array(4096).map((_, at) => ((at * 2_654_435_761) >>> 11) & 0xff);
  assert.equal(problem(noise).code, 'binary');
  assert.equal(problem(noise.filter((byte) => byte > 0)).code, 'binary');
});

test('an empty capture is an error, and so is one of white space', () => {
  assert.equal(problem(new Uint8Array()).code, 'empty');
  assert.equal(problem(bytes(' \n\t\u00a0\r\n')).code, 'empty');
});

test('any bytes whatever give a text or an error, and never a character that was not there', () => {
  const anyBytes = fc.uint8Array({ maxLength: 300, min: 0x09 });
  fc.assert(
    fc.property(fc.oneof(anyBytes, fc.uint8Array({ maxLength: 300 })), (input) => {
      const decoding = decode(input);
      if ('error' in decoding) assert.ok(decoding.error.message);
      else assert.equal(decoding.text, new TextDecoder(decoding.encoding).decode(input));
    }),
  );
});

test('any text in UTF-8 is given back, and so is any in UTF-16 with a mark', () => {
  const anyText = fc
    .string({ unit: 'binary' })
    .map((text) => `line ${text.replaceAll('\0', '').replace(/^\ufeff/, '')}`);
  fc.assert(
    fc.property(anyText, (text) => {
      assert.deepEqual(decode(bytes(text)), sure(text, 'utf-8'));
      assert.deepEqual(decode(encoded(`\ufeff${text}`, 'utf-16le')), sure(text, 'utf-16le'));
    }),
  );
});

test('ten megabytes, on one line or on forty thousand, are decoded whole', () => {
  const line = RUSSIAN.replaceAll('\n', ' ');
  const texts = {
    'windows-1251': line.repeat(Math.floor(10_000_000 / line.length)),
    'windows-1252': `${'Größe '.repeat(40)}\n`.repeat(40_000),
  };
  for (const [encoding, text] of Object.entries(texts)) {
    const decoded = decode(encoded(text, encoding));
    assert.ok('text' in decoded && decoded.text === text);
    assert.equal(decoded.encoding, encoding);
  }
});
