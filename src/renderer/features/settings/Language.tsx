import { useEffect, useRef } from 'react';
import { chooseLanguage, languageNames, languages, type LanguageSetting } from '../../../shared/language.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Line } from './Line.tsx';

const { settings: words } = messages;

/** The page is drawn anew in another language; the keyboard then goes on where it was. */
let wasJustChosen = false;

/** The language of the interface; every one is named by itself, so that nobody is lost in a foreign one. */
export function Language({ setting }: { setting: LanguageSetting }) {
  const change = useFeature('settings', (state) => state.change);
  const control = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (wasJustChosen) control.current?.focus();
    wasJustChosen = false;
  }, []);
  const choose = (value: string): void => {
    const language = languages.find((each) => each === value) ?? 'system';
    wasJustChosen = true;
    void change({ language });
  };
  const ofSystem = languageNames[chooseLanguage('system', navigator.languages)];
  return (
    <Line label={words.language}>
      <select
        ref={control}
        aria-label={words.language}
        value={setting}
        onChange={(event) => choose(event.target.value)}
        className="h-7 rounded-md border border-line bg-background px-1 text-text"
      >
        <option value="system">{words.languageSystem(ofSystem)}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </Line>
  );
}
