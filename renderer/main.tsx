import './without-eval.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { FailureScreen } from './app/failure-screen.tsx';
import { followAnswers } from './session/following-asks.ts';
import { followNewcomers } from './session/newcomers.ts';
import { followCase } from './session/open-case.ts';
import { followSubject } from './session/inspecting.ts';
import { followProtectedPeople } from './session/masking.ts';
import { tellProblem } from './session/notices.ts';
import { followPhotos } from './session/photos.ts';
import { followReasons } from './session/reason.ts';
import { now, useSession } from './session/session.ts';
import { followWindow, themeOf } from './session/settings.ts';
import { followTimeline } from './session/timeline.ts';
import { speak, startWords } from './locales/words.ts';

/** Keeps what lies outside React in step with the session: the language of the words and the theme of the page. */
function dress(): void {
  const session = now();
  speak(session.settings.language);
  document.documentElement.dataset['theme'] = themeOf(session);
}

// Whatever nobody expected is a bug: say that something stopped rather than go on as if nothing were.
window.addEventListener('unhandledrejection', () => tellProblem({ code: 'stopped-unexpectedly' }));
window.addEventListener('error', ({ error }) => {
  // Some events of this name are mere hints of the browser and carry no error.
  if (error instanceof Error) tellProblem({ code: 'stopped-unexpectedly' });
});

startWords(now().settings.language);
useSession.subscribe(dress);
dress();
followCase();
followAnswers();
followNewcomers();
followSubject();
followProtectedPeople();
followPhotos();
followReasons();
followTimeline();
void followWindow();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <FailureScreen>
      <App />
    </FailureScreen>,
  );
