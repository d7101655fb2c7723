import { useEffect, useState } from 'react';
import { Notice, type NoticeTone } from '../ui/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { messages } from './messages.ts';
import { useConnectionState, useFeature, useServices } from './Services.tsx';
import { toldNotice } from './told.ts';
import type { EngineState } from '../../shared/ipc.ts';
import type { ConnectionState } from '../rpc.ts';

/** A start or a reconnection that takes less is not worth a word. */
const quietTime = 1_000;

export interface EngineTrouble {
  readonly tone: NoticeTone;
  readonly text: string;
  readonly nextStep?: string;
  readonly canRetry: boolean;
  /** Shown at once rather than after a quiet time. */
  readonly isUrgent: boolean;
}

/** What to say of the engine and the way to it, or nothing. */
export function engineTrouble(process: EngineState, connection: ConnectionState): EngineTrouble | null {
  const { engine } = messages;
  if (process.state === 'down')
    return { tone: 'danger', text: process.message ?? engine.down, canRetry: true, isUrgent: true };
  if (process.state === 'restarting')
    return { tone: 'working', text: process.message ?? engine.restarting, canRetry: false, isUrgent: true };
  if (connection === 'refused')
    return {
      tone: 'danger',
      text: engine.refused,
      nextStep: engine.refusedNextStep,
      canRetry: false,
      isUrgent: true,
    };
  if (connection === 'lost') return { tone: 'working', text: engine.lost, canRetry: true, isUrgent: false };
  if (process.state === 'starting')
    return { tone: 'working', text: process.message ?? engine.starting, canRetry: false, isUrgent: false };
  if (connection === 'connecting')
    return { tone: 'working', text: engine.connecting, canRetry: false, isUrgent: false };
  return null;
}

export function EngineBanners() {
  const { connection } = useServices();
  const process = useFeature('engine', (state) => state.process);
  const notices = useFeature('engine', (state) => state.status?.notices);
  const trouble = engineTrouble(process, useConnectionState());
  const isPatient = usePatience(trouble !== null && !trouble.isUrgent);
  return (
    <>
      {trouble && (trouble.isUrgent || isPatient) && (
        <Notice
          look="bar"
          tone={trouble.tone}
          nextStep={trouble.nextStep}
          action={
            trouble.canRetry && <Button onClick={() => connection.retry()}>{messages.engine.tryAgain}</Button>
          }
        >
          {trouble.text}
        </Notice>
      )}
      {!trouble &&
        notices?.map((notice) => {
          const { message, nextStep } = toldNotice(notice);
          return (
            <Notice look="bar" tone="info" key={notice.code + notice.message} nextStep={nextStep}>
              {message}
            </Notice>
          );
        })}
    </>
  );
}

/** True once `isWaiting` has held for the quiet time. */
function usePatience(isWaiting: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setOver(true), quietTime);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [isWaiting]);
  return isOver;
}
