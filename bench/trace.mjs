/**
 * Main-thread tasks from a DevTools trace. A task's script time is what is spent in calls, evaluation
 * and microtasks; the pages of the bench have no script of their own, so all of it is the widget's or
 * of what the widget released. Parsing, style and paint are not.
 *
 * Time is the thread's own processor time, slowed down as asked for: what other programs do on the
 * machine meanwhile does not count.
 */
export const TASKS = 'toplevel,blink.user_timing';
export const SCRIPTS = 'devtools.timeline,v8.execute';

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
]);
const isTask = ({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask';

/**
 * Traces while `run` runs. Returns the events.
 * @param withScripts whether tasks shall tell their script time: every call is an event then, which
 *   takes longer than many a call itself
 */
export async function traced(devtools, run, withScripts = true) {
  const categories = withScripts ? `${TASKS},${SCRIPTS}` : TASKS;
  const events = [];
  const collect = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories.split(','), excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events;
}

/** Processor time, in ms. */
const busy = ({ tdur }) => (tdur ?? 0) / 1000;

/** Time spent in script, of events sorted by start; what is nested in another counts once. */
function scriptTime(scripts) {
  let until = 0;
  let sum = 0;
  for (const event of scripts) {
    if (event.ts < until) continue;
    sum += busy(event);
    until = event.ts + event.dur;
  }
  return sum;
}

/**
 * The tasks of the page's main thread: the thread that the mark `bench` was made on. With `after`,
 * only those that end after the mark of that name.
 * @returns `{ duration, script }` in ms
 */
export function tasksIn(events, after) {
  const mark = events.find(({ name }) => name === 'bench');
  if (!mark) throw new Error('The trace does not hold the mark of the page.');
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const since = after ? (own.find(({ name }) => name === after)?.ts ?? Infinity) : 0;
  const scripts = own
    .filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name))
    .sort((a, b) => a.ts - b.ts);
  let at = 0;
  return own
    .filter((event) => isTask(event) && event.ts + event.dur >= since)
    .sort((a, b) => a.ts - b.ts)
    .map((task) => {
      while (at < scripts.length && scripts[at].ts < task.ts) at++;
      const inside = [];
      for (let i = at; i < scripts.length && scripts[i].ts < task.ts + task.dur; i++) {
        inside.push(scripts[i]);
      }
      return { duration: busy(task), script: scriptTime(inside) };
    });
}
