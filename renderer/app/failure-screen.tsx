import '../ui/button.css';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FailureScreenProps {
  readonly children: ReactNode;
}

/** Never a blank window: where drawing the screen fails, says so and offers to draw it again. */
export class FailureScreen extends Component<FailureScreenProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="failure-screen" role="alert">
      <p>{t('app.failed')}</p>
      <button type="button" className="button button-plain" onClick={onAgain}>
        {t('app.reload')}
      </button>
    </div>
  );
}
