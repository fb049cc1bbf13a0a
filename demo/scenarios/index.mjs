/** Every scenario, and the page that lists them. */
import { embed, layout } from '../layout.mjs';
import { answerKept } from './answer-kept.mjs';
import { attacks } from './attacks.mjs';
import { appearance } from './appearance.mjs';
import { catalogue } from './catalogue.mjs';
import { declaration } from './declaration.mjs';
import { failing } from './failing.mjs';
import { focus } from './focus.mjs';
import { formerTool } from './former-tool.mjs';
import { frames } from './frames.mjs';
import { frameworks } from './frameworks.mjs';
import { gate } from './gate.mjs';
import { guard } from './guard.mjs';
import { languages } from './languages.mjs';
import { loading } from './loading.mjs';
import { mistakes } from './mistakes.mjs';
import { otherPages } from './other-pages.mjs';
import { ordering } from './ordering.mjs';
import { routers } from './routers.mjs';
import { rules } from './rules.mjs';
import { inFrameworks } from './in-frameworks.mjs';
import { signals } from './signals.mjs';
import { record } from './record.mjs';
import { released } from './released.mjs';
import { whole } from './whole.mjs';
import { withdrawal } from './withdrawal.mjs';

const GROUPS = [
  ['How it looks', appearance],
  ['Where the focus goes', focus],
  ['Everything on one page', whole],
  ['Among the styles of others', frameworks],
  ['In every language', languages],
  ['How it gets onto a page', loading],
  ['What it holds back', [...gate, ...ordering, ...released]],
  ['Frames that are held back', frames],
  ['What is left when it is taken back', withdrawal],
  ['In a framework', inFrameworks],
  ['Where links are no page views', routers],
  ['Who is told', signals],
  ['Services it knows', catalogue],
  ['Other rules', rules],
  ['What is declared', declaration],
  ['What is written down', record],
  ['Where the answer is kept', answerKept],
  ['What a former tool has left', formerTool],
  ['What it hears of other pages', otherPages],
  ['The build with the guard', guard],
  ['When things fail', failing],
  ['Pages that somebody hostile had a hand in', attacks],
  ['Mistakes in the configuration', mistakes],
];

export const scenarios = GROUPS.flatMap(([, group]) => group);

const row = ({ path, title, explain }) => `<li>
  <a href="${path}">${title}</a>
  <p>${explain}</p>
</li>`;

export const listScenarios = () =>
  layout({
    title: 'Scenarios – Larkfell Huts',
    path: '/scenarios',
    head: embed({}),
    body: `<h1>Scenarios</h1>
<p class="lead">One page for each situation a consent widget meets. The automatic tests walk through
the same pages. Your answer counts on all of them; “Ask me again” forgets it.</p>
<p><button type="button" class="button quiet" data-askfirst="reset">Ask me again</button></p>
${GROUPS.map(
  ([title, group]) => `<h2>${title}</h2>
<ul class="scenarios">
${group.map(row).join('\n')}
</ul>`,
).join('\n')}`,
  });
