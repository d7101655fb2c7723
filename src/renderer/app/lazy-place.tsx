import { CircleAlert } from 'lucide-react';
import { useEffect, useState, type ComponentType } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { messages } from './messages.ts';

/** A place whose code is fetched when it is first opened, and again when that failed: the server may be away. */
export function lazyPlace(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function LazyPlace() {
    const [Place, setPlace] = useState<ComponentType | null>(() => loaded);
    const [attempt, setAttempt] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      let isWanted = true;
      if (loaded === null)
        load().then(
          (component) => {
            loaded = component;
            if (isWanted) setPlace(() => component);
          },
          // The engine's banner says why the server does not answer; here one can only ask again.
          () => isWanted && setFailed(true),
        );
      return () => {
        isWanted = false;
      };
    }, [attempt]);
    if (Place) return <Place />;
    if (!hasFailed) return null;
    return (
      <EmptyState
        icon={<CircleAlert />}
        title={messages.placeFailed}
        action={
          <Button
            onClick={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            {messages.engine.tryAgain}
          </Button>
        }
      />
    );
  };
}
