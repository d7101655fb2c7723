import { ContextMenu as BaseContext } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import type { FileCommand } from '../../shared/desktop.ts';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Keys } from './Keys.tsx';
import { mainElement } from './main-element.ts';
import { popupLook } from './Popover.tsx';

export interface MenuAction {
  /** What a native menu calls it. */
  readonly id?: FileCommand;
  readonly label: string;
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

const popup = `${popupLook} min-w-44 p-1`;

function Items({ actions }: { actions: readonly MenuAction[] }) {
  return actions.map(({ label, keys, icon, isDanger, isDisabled, run }) => (
    <Base.Item
      key={label}
      disabled={isDisabled}
      onClick={run}
      className={classNames(
        'flex h-7 items-center gap-2 rounded-sm px-2 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-selected',
        isDanger && 'text-danger',
      )}
    >
      {icon}
      <span className="flex-1">{label}</span>
      {keys && <Keys keys={keys} className="ml-4 border-transparent bg-transparent" />}
    </Base.Item>
  ));
}

export function Menu({
  trigger,
  actions,
  finalFocus,
}: {
  trigger: ReactElement;
  actions: readonly MenuAction[];
  /** What has the focus once it is closed; true: what had it before. */
  finalFocus?: () => HTMLElement | true | null;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={mainElement}>
        <Base.Positioner align="end" sideOffset={4} className="z-40 outline-none">
          <Base.Popup className={popup} finalFocus={finalFocus}>
            <Items actions={actions} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The actions of what is under the pointer. */
export function ContextMenu({
  actions,
  children,
}: {
  actions: readonly MenuAction[];
  children: ReactElement;
}) {
  return (
    <BaseContext.Root>
      <BaseContext.Trigger render={children} />
      <BaseContext.Portal container={mainElement}>
        <BaseContext.Positioner className="z-40 outline-none">
          <BaseContext.Popup className={popup}>
            <Items actions={actions} />
          </BaseContext.Popup>
        </BaseContext.Positioner>
      </BaseContext.Portal>
    </BaseContext.Root>
  );
}
