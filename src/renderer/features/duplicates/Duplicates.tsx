import { useEffect, useState } from 'react';
import { messages } from '../../app/messages.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { useFeature } from '../../app/Services.tsx';
import { ListAndPreview } from '../../ui/ListAndPreview.tsx';
import { ActingBar } from './ActingBar.tsx';
import { ActingToast } from './ActingToast.tsx';
import { DuplicatesStart } from './DuplicatesStart.tsx';
import { presentRun } from './duplicates-store.ts';
import { GroupDetail } from './GroupDetail.tsx';
import { GroupList } from './GroupList.tsx';
import { Journal } from './Journal.tsx';
import { KindBar } from './KindBar.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { Summary } from './Summary.tsx';

/** Duplicates: what counts as one and where above, groups left, the files of one right, what goes below. */
export function Duplicates() {
  const hasGroups = useFeature('duplicates', (state) => presentRun(state).groups.length > 0);
  const phase = useFeature('duplicates', (state) => presentRun(state).phase);
  const showsGroups = hasGroups && (phase === 'done' || phase === 'running');
  return (
    <>
      <h1 className="sr-only">{messages.places.duplicates}</h1>
      <KindBar />
      <ScopeBar />
      {showsGroups ? (
        <>
          <Summary />
          <ListAndPreview
            label={words.label}
            list={<GroupList />}
            preview={(onClose) => <GroupDetail onClose={onClose} />}
          />
          <ActingBar />
        </>
      ) : (
        <DuplicatesStart />
      )}
      <ActingToast />
      <Journal />
      <Announcement />
    </>
  );
}

const settleTime = 500;

/** The result once it is there. */
function Announcement() {
  const summary = useFeature('duplicates', (state) => presentRun(state).summary);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const text = summary ? words.announce(summary.bytes, summary.groups) : '';
    const timer = setTimeout(() => setSaid(text), settleTime);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <div aria-live="polite" role="status" className="sr-only">
      {said}
    </div>
  );
}
