import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The council decided that the bridge will be repaired by the end of the year.'],
  ['de', 'Der Rat hat beschlossen, dass die Brücke bis zum Ende des Jahres repariert wird.'],
  ['fr', 'Le conseil a décidé que le pont sera réparé avant la fin de cette année.'],
  ['es', 'El consejo decidió que el puente será reparado antes del final de este año.'],
  ['it', 'Il consiglio ha deciso che il ponte sarà riparato entro la fine di questo anno.'],
  ['pt', 'O conselho decidiu que a ponte não será reparada até ao fim deste ano, mas também.'],
  ['nl', 'De raad heeft besloten dat de brug voor het einde van het jaar wordt hersteld.'],
  ['sv', 'Rådet har beslutat att bron ska repareras och att det är klart före årets slut.'],
  ['pl', 'Rada zdecydowała, że most zostanie naprawiony do końca roku, ale nie jest to pewne.'],
  [
    'tr',
    'Kurul, köprünün yıl sonuna kadar onarılacağına ve bunun için bir bütçe ayrılmasına daha çok önem verdi.',
  ],
  ['ru', 'Совет решил, что мост будет отремонтирован до конца года, но это не точно.'],
  ['uk', 'Рада вирішила, що міст буде відремонтовано до кінця року, але це не точно.'],
  ['el', 'Το συμβούλιο αποφάσισε να επισκευαστεί η γέφυρα.'],
  ['ja', '評議会は年末までに橋を修理することを決定した。'],
  ['zh', '理事会决定在年底之前修好这座桥。'],
  ['ko', '이사회는 연말까지 다리를 수리하기로 결정했다.'],
  ['he', 'המועצה החליטה שהגשר יתוקן עד סוף השנה'],
  ['ar', 'قرر المجلس إصلاح الجسر قبل نهاية العام'],
  ['fa', 'شورا تصمیم گرفت پل را تا پایان سال تعمیر کند'],
];

describe('the language of a text', () => {
  test.each(texts)('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test('is not guessed from code, numbers or a few names', () => {
    expect(detectLanguage('const x = foo(bar); return x.map((y) => y + 1);')).toBeUndefined();
    expect(detectLanguage('2024\t34.50\t12.00\n2025\t40.10\t9.99')).toBeUndefined();
    expect(detectLanguage('Ada Lovelace, Charles Babbage')).toBeUndefined();
  });
});
