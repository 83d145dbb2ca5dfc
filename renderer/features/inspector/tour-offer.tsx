import { isSample } from '../../session/sample.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';

/** On the sample case, while nobody takes it: the guided tour. */
export function TourOffer() {
  const isOffered = useSession((session) => session.tour === null && isSample(session));
  const { label, run } = useCommand('tour');
  if (!isOffered) return null;
  return (
    <div className="tour-offer">
      <Button onPress={run}>{label}</Button>
    </div>
  );
}
