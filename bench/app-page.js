// Runs in the page before its own scripts: the time from a key to the frame that shows the answer to what was typed.
// Plain JavaScript, because it travels as text.
(() => {
  const samples = [];
  let waiting = [];

  /** The question that the screen answers now; null while there is no answer. */
  function answered() {
    return document.querySelector('main [data-query]')?.getAttribute('data-query') ?? null;
  }

  function afterPaint(done) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  }

  function look() {
    const shown = answered();
    const index = waiting.findLastIndex(({ query }) => query === shown);
    if (index === -1) return;
    // What was typed before is answered by this too: nobody looks for it any more.
    const painted = waiting.slice(0, index + 1);
    waiting = waiting.slice(index + 1);
    afterPaint(() => {
      for (const { at, query } of painted) samples.push({ query, ms: performance.now() - at });
    });
  }

  let keyAt = null;
  document.addEventListener('keydown', ({ timeStamp }) => (keyAt = timeStamp), true);
  document.addEventListener(
    'input',
    ({ target, timeStamp }) => {
      // What no key of the keyboard writes comes without one.
      if (target.value.trim() !== '') waiting.push({ query: target.value, at: keyAt ?? timeStamp });
      keyAt = null;
      // An answer that is on screen already (the same question again) changes nothing.
      queueMicrotask(look);
    },
    true,
  );
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-query'],
    });
  });

  function when(condition) {
    return new Promise((resolve) => {
      const check = () => (condition() ? resolve() : requestAnimationFrame(check));
      check();
    });
  }

  window.troveBench = {
    samples,
    whenFocused: () => when(() => document.activeElement?.getAttribute('role') === 'combobox'),
    /** Every key so far has its answer on screen. */
    whenPainted: () => when(() => waiting.length === 0),
    whenFirst: () => when(() => samples.length > 0),
  };
})();
