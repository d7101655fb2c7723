/** The contract in front of the engine: one exhaustive map, for every transport. */
import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import { toTroveError } from '../../shared/errors.ts';
import type { Gate } from '../search/one-at-a-time.ts';
import { checkSettings } from './check-settings.ts';
import type { Engine } from './engine.ts';

/** What a transport knows of its client. */
export interface RequestContext {
  /** On a lasting connection, which is one person typing: searches run one after another, those cancelled never. */
  readonly searches?: Gate;
}

/** Who types wants words at once, and asks again by itself when search by meaning is there too. */
const typingPatienceMs = 150;

/** Expected errors travel with their code, sentence and next step; others as `INTERNAL`. */
const os = implement(contract)
  .$context<RequestContext>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (thrown) {
      throw onTheWire(thrown);
    }
  });

function onTheWire(thrown: unknown): unknown {
  if (thrown instanceof ORPCError) return thrown;
  const { code, message, nextStep } = toTroveError(thrown);
  return new ORPCError(code, { message, data: { nextStep }, cause: thrown });
}

/** What goes wrong after the first event comes past the middleware above. */
async function* told<T>(events: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (thrown) {
    throw onTheWire(thrown);
  }
}

/** Every procedure of the contract, answered by the engine. */
export function createRouter(engine: Engine) {
  return os.router({
    search: {
      query: os.search.query.handler(({ input, signal, context: { searches } }) => {
        if (!searches) return engine.finding.search(input, signal);
        engine.opening.prolong();
        return searches(() => engine.finding.search(input, signal, typingPatienceMs), signal);
      }),
      suggest: os.search.suggest.handler(async ({ input }) => ({
        suggestions: await engine.finding.suggest(input),
      })),
      explain: os.search.explain.handler(async ({ input, signal }) => ({
        passages: await engine.finding.explain(input.query, input.chunkIds, signal),
      })),
      remember: os.search.remember.handler(async ({ input }) => {
        await engine.finding.remember(input.text, input.fileId ?? null);
        return { remembered: engine.settings.remember };
      }),
      history: os.search.history.handler(async ({ input }) => ({
        searches: await engine.finding.history(input.limit),
      })),
      opened: os.search.opened.handler(async ({ input }) => ({
        opened: await engine.finding.openedResults(input.limit),
      })),
      forget: os.search.forget.handler(async ({ input }) => ({
        forgotten: await engine.finding.forget(input.text ?? null),
      })),
      saved: os.search.saved.handler(async () => ({ saved: await engine.finding.savedSearches() })),
      save: os.search.save.handler(({ input }) => engine.finding.save(input.name, input.text)),
      renameSaved: os.search.renameSaved.handler(async ({ input }) => ({
        renamed: await engine.finding.renameSaved(input.id, input.name),
      })),
      pin: os.search.pin.handler(async ({ input }) => {
        await engine.finding.pin(input.fileId, input.isPinned);
        return { isPinned: input.isPinned };
      }),
      pinned: os.search.pinned.handler(async () => ({ files: await engine.finding.pinned() })),
      removeSaved: os.search.removeSaved.handler(async ({ input }) => ({
        removed: await engine.finding.removeSaved(input.id),
      })),
    },
    similar: {
      find: os.similar.find.handler(({ input, signal }) => engine.findSimilar(input, signal)),
      trace: os.similar.trace.handler(({ input, signal }) => engine.tracePassage(input, signal)),
      readText: os.similar.readText.handler(({ input }) => engine.foreign.readText(input)),
      readFilePart: os.similar.readFilePart.handler(({ input }) => engine.foreign.readPart(input)),
    },
    duplicates: {
      find: os.duplicates.find.handler(({ input, signal }) => told(engine.duplicates.find(input, signal))),
      versions: os.duplicates.versions.handler(({ input }) => engine.duplicates.versions(input.fileIds)),
      diff: os.duplicates.diff.handler(({ input }) => engine.duplicates.diff(input.from, input.to)),
      compareFolders: os.duplicates.compareFolders.handler(({ input, signal }) =>
        engine.duplicates.compareFolders(input, signal),
      ),
      plan: os.duplicates.plan.handler(({ input }) => engine.duplicates.acting.plan(input)),
      act: os.duplicates.act.handler(({ input, signal }) =>
        told(engine.duplicates.acting.act(input, signal)),
      ),
      undo: os.duplicates.undo.handler(({ input, signal }) =>
        told(engine.duplicates.acting.undo(input.batchId, signal)),
      ),
      journal: os.duplicates.journal.handler(({ input }) => engine.duplicates.acting.journal(input)),
      quarantine: os.duplicates.quarantine.handler(() => engine.duplicates.acting.quarantine()),
      emptyQuarantine: os.duplicates.emptyQuarantine.handler(({ input, signal }) =>
        told(engine.duplicates.acting.emptyQuarantine(input, signal)),
      ),
    },
    library: {
      status: os.library.status.handler(() => engine.status()),
      watchStatus: os.library.watchStatus.handler(({ signal }) =>
        engine.watchStatus(signal ?? new AbortController().signal),
      ),
      add: os.library.add.handler(({ input }) => engine.add(input.path)),
      remove: os.library.remove.handler(({ input }) => engine.remove(input.path)),
      pause: os.library.pause.handler(() => engine.pause()),
      resume: os.library.resume.handler(() => engine.resume()),
      indexNow: os.library.indexNow.handler(() => engine.indexNow()),
      rescan: os.library.rescan.handler(() => engine.rescan()),
      rules: os.library.rules.handler(({ input }) => engine.rules.of(input.path)),
      previewRules: os.library.previewRules.handler(({ input, signal }) =>
        engine.rules.preview(input.path, input.rules, signal),
      ),
      setRules: os.library.setRules.handler(({ input }) => engine.rules.set(input.path, input.rules)),
      why: os.library.why.handler(({ input }) => engine.why(input.path)),
      problems: os.library.problems.handler(({ input }) => engine.problems(input)),
      suggestFolders: os.library.suggestFolders.handler(async () => ({
        suggestions: await engine.suggestFolders(),
      })),
      measureFolder: os.library.measureFolder.handler(({ input }) => engine.measureFolder(input.path)),
      doctor: os.library.doctor.handler(async () => ({ checks: await engine.diagnose() })),
    },
    files: {
      text: os.files.text.handler(({ input }) => engine.previews.text(input)),
      look: os.files.look.handler(({ input }) => engine.previews.look(input.fileId)),
      matches: os.files.matches.handler(({ input, signal }) => engine.previews.matches(input, signal)),
      open: os.files.open.handler(({ input }) => engine.files.act('open', input.fileId)),
      reveal: os.files.reveal.handler(({ input }) => engine.files.act('reveal', input.fileId)),
      beforeTrash: os.files.beforeTrash.handler(({ input }) => engine.trash.before(input.fileIds)),
      trash: os.files.trash.handler(({ input, signal }) => told(engine.trash.move(input.files, signal))),
      openWith: os.files.openWith.handler(({ input }) => engine.files.act('openWith', input.fileId)),
      drag: os.files.drag.handler(({ input }) => engine.files.drag(input.fileIds)),
      preview: os.files.preview.handler(({ input }) => engine.files.act('preview', input.fileId)),
      icon: os.files.icon.handler(({ input }) => engine.previews.icon(input.fileId)),
    },
    desk: {
      abilities: os.desk.abilities.handler(() => engine.desk.abilities),
      pickFolder: os.desk.pickFolder.handler(async () => ({ path: await engine.desk.pickFolder() })),
      show: os.desk.show.handler(async ({ input }) => {
        await engine.desk.show(input.view, input.query);
        return { shown: true as const };
      }),
    },
    export: {
      index: os.export.index.handler(({ input, signal }) => told(engine.exporter.save(input, signal))),
      text: os.export.text.handler(({ input }) => engine.exporter.saveText(input.name, input.text)),
    },
    model: {
      get: os.model.get.handler(() => engine.model.state),
      use: os.model.use.handler(({ input }) => engine.model.use(input.folder)),
      reset: os.model.reset.handler(() => engine.model.reset()),
    },
    settings: {
      get: os.settings.get.handler(() => engine.settings),
      update: os.settings.update.handler(async ({ input }) =>
        engine.updateSettings(await checkSettings(input)),
      ),
    },
  });
}

export type TroveRouter = ReturnType<typeof createRouter>;
