import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const russian = 'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом.';
const samples: readonly [string, string][] = [
  ['utf-16le', 'Bevezető: tekintettel arra'],
  ['utf-16be', 'Bevezető: tekintettel arra'],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['cp866', russian],
  ['iso-8859-5', russian],
  ['windows-1253', 'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.'],
  ['windows-1256', 'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميراً'],
  ['windows-1255', 'כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם'],
  ['shift_jis', 'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。'],
  ['euc-jp', 'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。'],
  ['gb18030', '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。'],
  ['big5', '人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神互相對待。'],
  ['euc-kr', '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.'],
  ['windows-1252', 'Déjà vu: où est le garçon? Ça, c’est l’été. Près de la forêt, un château.'],
  ['windows-1252', 'A word—and then a rock–n–roll band; see § 5, at 20 °C, in “quotes”.'],
  ['windows-1252', 'Der Straßenname steht in der Übersicht, größer als üblich.'],
  ['cp850', 'Grüße aus München: schöne Flüsse und Straßen, über Äcker.'],
  ['cp437', '── Straße für Gäste ── très élevé, où elle était déjà arrivée ──'],
  ['macintosh', 'Grüße aus München: “schöne” Flüsse und Straßen – über Äcker.'],
  [
    'windows-1250',
    'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem.',
  ],
  [
    'windows-1254',
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.',
  ],
];

test.each(samples)('text in %s is not read as another encoding', async (charset, text) => {
  const decoded = await decodeText(iconv.encode(text, charset));
  expect(decoded?.text).toBe(text);
});

test('a UTF-8 file cut inside its last letter is still UTF-8', async () => {
  const bytes = Buffer.from('世界人权宣言').subarray(0, -1);
  expect((await decodeText(bytes))?.text.startsWith('世界人权宣')).toBe(true);
});

test('a declaration decides where bytes alone do not, and a false claim of UTF-8 does not', async () => {
  const bytes = iconv.encode('čaj a káva', 'iso-8859-2');
  expect((await decodeText(bytes, 'ISO-8859-2'))?.text).toBe('čaj a káva');
  expect((await decodeText(Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'utf-8'))?.text).toBe('café');
});

test('seven-bit Chinese and Japanese are not shown as punctuation', async () => {
  const hz = Buffer.from('~{<:Ky2;S{#,NpJ)l6HK!#~} and ~{<:Ky2;S{~}', 'latin1');
  expect((await decodeText(hz))?.text).toBe('己所不欲，勿施於人。 and 己所不欲');
  const japanese = Buffer.from('\u001B$B4A;z\u001B(B ok', 'latin1');
  expect((await decodeText(japanese))?.text).toBe('漢字 ok');
});

test('binary data is no text; a stray NUL does not make text binary', async () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3) * 59) % 256);
  expect(await decodeText(binary)).toBeNull();
  expect(await decodeText(new Uint8Array(100))).toBeNull();
  expect((await decodeText(Buffer.from(`${'word '.repeat(400)}\0end\r\nline\rlast`)))?.text).toMatch(
    /end\nline\nlast$/,
  );
});

test.each([
  ['Cyrillic', 'Сегодня хорошая погода, и мы гуляем в парке.\n', true],
  ['Chinese', '今天天气很好，我们去公园散步。\n', true],
  ['Korean', '오늘은 날씨가 좋아서 산책을 했다.\n', false],
])('UTF-16 in %s without a mark is told by its letters', async (_script, text, littleEndian) => {
  const bytes = Buffer.from(text, 'utf16le');
  expect((await decodeText(littleEndian ? bytes : bytes.swap16()))?.text).toBe(text);
});

test('bytes without meaning are not taken for UTF-16', async () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 253);
  expect(await decodeText(noise)).toBeNull();
});
