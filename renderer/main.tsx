import './without-eval.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { FailureScreen } from './app/failure-screen.tsx';
import { followComparison } from './session/comparing.ts';
import { followAnalysis } from './session/analysing-asks.ts';
import { followAnswers } from './session/following-asks.ts';
import { followScores } from './session/measuring.ts';
import { followMatches } from './session/query-asks.ts';
import { followLook } from './session/looking.ts';
import { followNewcomers } from './session/newcomers.ts';
import { followCase } from './session/open-case.ts';
import { followSubject } from './session/inspecting.ts';
import { followProtectedPeople } from './session/masking.ts';
import { followNames } from './session/named-answers.ts';
import { tellProblem } from './session/notices.ts';
import { followPhotos } from './session/photos.ts';
import { followWidth } from './session/panels.ts';
import { followReasons } from './session/reason.ts';
import { now, useSession } from './session/session.ts';
import { followLayout } from './session/remembering.ts';
import { followWindow, themeOf } from './session/settings.ts';
import { followChoice } from './session/choosing-rows.ts';
import { followTabling } from './session/tabling.ts';
import { followTimeline } from './session/timeline.ts';
import { readFirstFaces } from './ui/first-faces.ts';
import { onSystemMotion, setMotion } from './ui/motion.ts';
import { speak, startWords } from './locales/words.ts';

/** Keeps what lies outside React in step with the session: the language of the words, how the page looks and moves. */
function dress(): void {
  const session = now();
  speak(session.settings.language);
  const { dataset } = document.documentElement;
  dataset['theme'] = themeOf(session);
  dataset['fonts'] = session.settings.fonts;
  setMotion(session.settings.motion);
}

// Whatever nobody expected is a bug: say that something stopped rather than go on as if nothing were.
window.addEventListener('unhandledrejection', () => tellProblem({ code: 'stopped-unexpectedly' }));
window.addEventListener('error', ({ error }) => {
  // Some events of this name are mere hints of the browser and carry no error.
  if (error instanceof Error) tellProblem({ code: 'stopped-unexpectedly' });
});

readFirstFaces();
startWords(now().settings.language);
useSession.subscribe(dress);
dress();
followCase();
followAnswers();
followAnalysis();
followScores();
followMatches();
followComparison();
followNewcomers();
followSubject();
followProtectedPeople();
followNames();
followPhotos();
followReasons();
followTimeline();
followTabling();
followChoice();
followLook();
onSystemMotion(dress);
followWidth();
void followWindow().then(followLayout);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <FailureScreen>
      <App />
    </FailureScreen>,
  );
