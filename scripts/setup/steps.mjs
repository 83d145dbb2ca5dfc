const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/**
 * Says what is being done and how far it is: `[2/6] Installing packages (about 90 s) ...`, then how long it took; every
 * 20 s that it goes on, unless `pulse` is false. `work` may return a sentence that is printed with the time.
 */
export function steps(total, say = console.log) {
  let number = 0;
  return async (title, work, { pulse = true } = {}) => {
    const began = performance.now();
    number += 1;
    say(`[${number}/${total}] ${title} ...`);
    const timer = pulse && setInterval(() => say(`      still at it, ${seconds(began)} s`), 20_000);
    try {
      const said = await work();
      say(`      ${typeof said === 'string' ? said : 'done'} (${seconds(began)} s)`);
    } finally {
      clearInterval(timer);
    }
  };
}
