import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusSearchField } from './search-field-element.ts';

/** Words of the index that are near those typed; nothing is replaced until the person says so. */
export function DidYouMean() {
  const { search } = useServices();
  const proposal = useFeature('search', ({ response }) => response?.didYouMean ?? null);
  if (proposal === null) return null;
  return (
    <p className="flex max-w-full min-w-0 items-center gap-1">
      {messages.finding.didYouMean}
      <Button
        look="quiet"
        className="h-6 min-w-0 font-semibold"
        onClick={() => {
          search.getState().setQuery(proposal);
          focusSearchField();
        }}
      >
        <span className="truncate">{proposal}</span>
      </Button>
    </p>
  );
}
