import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Anchors } from '../../components/Anchors';
import { Fault } from '../../components/Fault';
import type { Desk } from './desk';
import { Finish } from './Finish';
import { KeyPoints } from './KeyPoints';

interface Props {
  desk: Desk;
  isShown: boolean;
  focus: number;
  onFocus: (at: number) => void;
}

/** The question with its reason, guidance and rubric. Nothing of others and no suggestion before submission. */
export function RatePane({ desk, isShown, focus, onFocus }: Props) {
  const [chosen, setChosen] = useState<string>();
  const content = desk.shown?.content;
  const tab = chosen ?? (desk.live || desk.over ? 'rate' : 'guide');
  return (
    <section className={isShown ? 'pane is-shown' : 'pane'} id="rate" aria-label="Question and rating" tabIndex={-1}>
      <Tabs className="pane__tabs" selectedKey={tab} onSelectionChange={(key) => setChosen(String(key))}>
        <TabList className="tabs" aria-label="Question">
          {(desk.live || desk.over) && <Tab className="tab" id="rate">Rate</Tab>}
          <Tab className="tab" id="guide">Guide</Tab>
          <Tab className="tab" id="sample">Sample answer</Tab>
          <Tab className="tab" id="more">Follow-ups {content && content.followUps.length > 0 && <span className="chip">{content.followUps.length}</span>}</Tab>
          {(desk.live || desk.over) && <Tab className="tab" id="finish">Finish</Tab>}
        </TabList>
        <TabPanel className="pane__scroll stack" id="rate">
          <Asked desk={desk} />
          <Fault error={desk.mine.fault} />
          <KeyPoints desk={desk} focus={focus} onFocus={onFocus} />
          {content && <Anchors anchors={content.anchors} value={desk.rating.rating} onChange={(rating) => desk.rate({ rating })} />}
        </TabPanel>
        <TabPanel className="pane__scroll stack stack--5" id="guide">
          <Asked desk={desk} />
          {content && <section className="stack stack--1"><h2 className="label">Why it is asked</h2><p>{content.reason}</p></section>}
          {content && <section className="stack stack--1"><h2 className="label">Guidance</h2><Paragraphs text={content.guidance} /></section>}
        </TabPanel>
        <TabPanel className="pane__scroll stack" id="sample"><div className="words"><Paragraphs text={content?.sampleAnswer ?? ''} /></div></TabPanel>
        <TabPanel className="pane__scroll stack" id="more">
          <ol className="numbered read">{content?.followUps.map((followUp) => <li key={followUp}>{followUp}</li>)}</ol>
        </TabPanel>
        <TabPanel className="pane__scroll stack" id="finish"><Finish mine={desk.mine} over={desk.over} asked={desk.plan.filter((e) => ['done', 'current'].includes(e.state)).length} session={desk.view.sessionId} /></TabPanel>
      </Tabs>
    </section>
  );
}

function Asked({ desk: { shown, plan } }: { desk: Desk }) {
  if (!shown) return <p className="meta">The plan has no question.</p>;
  const all = plan.reduce((sum, entry) => sum + entry.weight, 0);
  return (
    <div className="stack stack--2">
      <div className="row"><span className="chip chip--line">{shown.competency}</span><span className="chip chip--line">Weight {shown.weight} of {all}</span><span className="meta small push">version {shown.version}</span></div>
      <h2 className="h-small">{shown.title}</h2>
      <p className="words">{shown.content?.prompt}</p>
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text.split(/\n+/).map((paragraph, at) => <p key={`${at}.${paragraph.slice(0, 20)}`}>{paragraph}</p>);
}
