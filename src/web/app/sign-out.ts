import { api, call, setTabOrganisation } from '../client.ts';
import { paths } from '../paths.ts';
import { isProblem } from '../problem-error.ts';
import { showToast } from '../ui/toast/toast-queue.ts';
import { problemSentence } from './problem-texts.ts';


/** Ends the session. The page is loaded anew, so that nothing of the person stays in memory. Drafts stay in the browser. */
export async function signOut(): Promise<void> {
  try {
    await call(api.DELETE('/api/v1/session'));
  } catch (error) {
    if (!isProblem(error, 'session-missing')) return void showToast({ tone: 'error', text: problemSentence(error) });
  }
  setTabOrganisation(null);
  location.assign(paths.signIn.to());
}
