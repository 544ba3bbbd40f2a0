<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalyseAnswers</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hung on implied links only</source>
        <comment>actors</comment>
        <translation>
            <numerusform>%n of them hung on implied links only</numerusform>
            <numerusform>%n of them hung on implied links only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisText</name>
    <message numerus="yes">
        <source>This conclusion rests on %n implied link(s).</source>
        <translation>
            <numerusform>This conclusion rests on %n implied link.</numerusform>
            <numerusform>This conclusion rests on %n implied links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n link(s)</source>
        <translation>
            <numerusform>Without %n link</numerusform>
            <numerusform>Without %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is hit hardest: %n of its %2 links.</source>
        <comment>province</comment>
        <translation>
            <numerusform>%1 is hit hardest: it loses %n of its %2 links.</numerusform>
            <numerusform>%1 is hit hardest: it loses %n of its %2 links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 (%3) gets longer: %n step(s) instead of %4.</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>The way from %1 to %2 (%3) gets longer: %n step instead of %4.</numerusform>
            <numerusform>The way from %1 to %2 (%3) gets longer: %n steps instead of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n link(s) disappear(s)</source>
        <comment>&apos;Without CITC&apos;</comment>
        <translation>
            <numerusform>%1, %n link disappears</numerusform>
            <numerusform>%1, %n links disappear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody takes the stage(s) %1 any more.</source>
        <translation>
            <numerusform>Nobody takes the stage %1 any more.</numerusform>
            <numerusform>Nobody takes the stages %1 any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its last actor in the stage(s) %2.</source>
        <comment>a province</comment>
        <translation>
            <numerusform>%1 loses its last actor in the stage %2.</numerusform>
            <numerusform>%1 loses its last actor in the stages %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) can only be reached through it</source>
        <translation>
            <numerusform>%n actor can only be reached through it</numerusform>
            <numerusform>%n actors can only be reached through it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without it %n actor(s) is/are cut off from the rest</source>
        <translation>
            <numerusform>without it %n actor is cut off from the rest</numerusform>
            <numerusform>without it %n actors are cut off from the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand up- or downstream of %1, directly or through others.</source>
        <translation>
            <numerusform>%n actor stands up- or downstream of %1.</numerusform>
            <numerusform>%n actors stand up- or downstream of %1, directly or through others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step up- or downstream of %1: %2.</source>
        <translation>
            <numerusform>%n actor stands one step up- or downstream of %1: %2.</numerusform>
            <numerusform>%n actors stand one step up- or downstream of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step upstream of %1: %2.</source>
        <translation>
            <numerusform>%n actor stands one step upstream of %1: %2.</numerusform>
            <numerusform>%n actors stand one step upstream of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step downstream of %1: %2.</source>
        <translation>
            <numerusform>%n actor stands one step downstream of %1: %2.</numerusform>
            <numerusform>%n actors stand one step downstream of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps up- or downstream of %2.</source>
        <translation>
            <numerusform>%n actor stands within %1 steps up- or downstream of %2.</numerusform>
            <numerusform>%n actors stand within %1 steps up- or downstream of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps upstream of %2.</source>
        <translation>
            <numerusform>%n actor stands within %1 steps upstream of %2.</numerusform>
            <numerusform>%n actors stand within %1 steps upstream of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps downstream of %2.</source>
        <translation>
            <numerusform>%n actor stands within %1 steps downstream of %2.</numerusform>
            <numerusform>%n actors stand within %1 steps downstream of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shortest way from %1 to %2 has %n step(s): %3.</source>
        <translation>
            <numerusform>The shortest way from %1 to %2 has %n step: %3.</numerusform>
            <numerusform>The shortest way from %1 to %2 has %n steps: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The surest way from %1 to %2 has %n step(s): %3.</source>
        <translation>
            <numerusform>The surest way from %1 to %2 has %n step: %3.</numerusform>
            <numerusform>The surest way from %1 to %2 has %n steps: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 across the fewest provincial borders has %n step(s): %3.</source>
        <translation>
            <numerusform>The way from %1 to %2 across the fewest provincial borders has %n step: %3.</numerusform>
            <numerusform>The way from %1 to %2 across the fewest provincial borders has %n steps: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a route</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implied</source>
        <comment>steps of a route</comment>
        <translation>
            <numerusform>%n implied</numerusform>
            <numerusform>%n implied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provincial border(s)</source>
        <comment>that a route crosses</comment>
        <translation>
            <numerusform>%n provincial border</numerusform>
            <numerusform>%n provincial borders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It crosses %n provincial border(s).</source>
        <translation>
            <numerusform>It crosses %n provincial border.</numerusform>
            <numerusform>It crosses %n provincial borders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone (%n) most depends on %1.</source>
        <comment>links</comment>
        <translation>
            <numerusform>By stated links alone (%n link) most depends on %1.</numerusform>
            <numerusform>By stated links alone (%n links) most depends on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the stage(s) %1 nobody of the stage before delivers, in these data.</source>
        <translation>
            <numerusform>In these data nobody of the stage before delivers to the stage %1.</numerusform>
            <numerusform>In these data nobody of the stage before delivers to the stages %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate way(s)</source>
        <translation>
            <numerusform>%n separate way</numerusform>
            <numerusform>%n separate ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them implied</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n of them implied</numerusform>
            <numerusform>%n of them implied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) is/are cut off from the rest of their chain: %1.</source>
        <translation>
            <numerusform>%n actor is cut off from the rest of its chain: %1.</numerusform>
            <numerusform>%n actors are cut off from the rest of their chain: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hung on implied links only.</source>
        <comment>actors</comment>
        <translation>
            <numerusform>%n of them hung on implied links only.</numerusform>
            <numerusform>%n of them hung on implied links only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody now takes the stage(s) %1.</source>
        <translation>
            <numerusform>Somebody now takes the stage %1.</numerusform>
            <numerusform>Somebody now takes the stages %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 now has somebody in the stage(s) %2.</source>
        <comment>a province</comment>
        <translation>
            <numerusform>%1 now has somebody in the stage %2.</numerusform>
            <numerusform>%1 now has somebody in the stages %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n disappear(s), and nobody is cut off.</source>
        <comment>links</comment>
        <translation>
            <numerusform>By stated links alone %n disappears, and nobody is cut off.</numerusform>
            <numerusform>By stated links alone %n disappear, and nobody is cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 (%3) gets shorter: %n step(s) instead of %4.</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>The way from %1 to %2 (%3) gets shorter: %n step instead of %4.</numerusform>
            <numerusform>The way from %1 to %2 (%3) gets shorter: %n steps instead of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is now a way from %1 to %2 (%3), of %n step(s).</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>There is now a way from %1 to %2 (%3), of %n step.</numerusform>
            <numerusform>There is now a way from %1 to %2 (%3), of %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), %1.</source>
        <comment>2 of them implied</comment>
        <translation>
            <numerusform>This rests on %n link, %1.</numerusform>
            <numerusform>This rests on %n links, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n run(s) between the provinces.</source>
        <comment>links</comment>
        <translation>
            <numerusform>By stated links alone %n runs between the provinces.</numerusform>
            <numerusform>By stated links alone %n run between the provinces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for among the %n actor(s) that these data name: who is not mentioned in them is not seen.</source>
        <translation>
            <numerusform>Looked for among the one actor that these data name: who is not mentioned in them is not seen.</numerusform>
            <numerusform>Looked for among the %n actors that these data name: who is not mentioned in them is not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from stage to stage of %1</source>
        <translation>
            <numerusform>%n step from stage to stage of %1</numerusform>
            <numerusform>%n steps from stage to stage of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone there is a way in %n of them.</source>
        <comment>steps</comment>
        <translation>
            <numerusform>By stated links alone there is a way in %n of them.</numerusform>
            <numerusform>By stated links alone there is a way in %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone the way has %n step(s): %1.</source>
        <translation>
            <numerusform>By stated links alone the way has %n step: %1.</numerusform>
            <numerusform>By stated links alone the way has %n steps: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n link(s) from abroad</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: its one link does not come from abroad</numerusform>
            <numerusform>%1: none of %n links from abroad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n link(s) from abroad, from %3</source>
        <comment>stage, number, actors</comment>
        <translation>
            <numerusform>%1: %2 of %n link from abroad, from %3</numerusform>
            <numerusform>%1: %2 of %n links from abroad, from %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unknown)</source>
        <comment>links</comment>
        <translation>
            <numerusform>%1 (%n unknown)</numerusform>
            <numerusform>%1 (%n unknown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), %1 of them only implied.</source>
        <translation>
            <numerusform>This rests on %n link, %1 of them only implied.</numerusform>
            <numerusform>This rests on %n links, %1 of them only implied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 links into the stages of %2, %n come(s) from abroad.</source>
        <translation>
            <numerusform>Of %1 links into the stages of %2, %n comes from abroad.</numerusform>
            <numerusform>Of %1 links into the stages of %2, %n come from abroad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), all only implied.</source>
        <translation>
            <numerusform>This rests on %n link, which is only implied.</numerusform>
            <numerusform>This rests on %n links, all only implied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all implied</source>
        <comment>links</comment>
        <translation>
            <numerusform>which is implied</numerusform>
            <numerusform>all implied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all planned</source>
        <comment>links</comment>
        <translation>
            <numerusform>which is planned</numerusform>
            <numerusform>all planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No earlier stage has a link to the stage(s) %1 any more.</source>
        <translation>
            <numerusform>No earlier stage has a link to the stage %1 any more.</numerusform>
            <numerusform>No earlier stage has a link to the stages %1 any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all stated</source>
        <comment>links</comment>
        <translation>
            <numerusform>which the paper states</numerusform>
            <numerusform>all stated by the paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier stage now has a link to the stage(s) %1.</source>
        <translation>
            <numerusform>An earlier stage now has a link to the stage %1.</numerusform>
            <numerusform>An earlier stage now has a link to the stages %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n disappear(s), which cuts off: %1.</source>
        <comment>links</comment>
        <translation>
            <numerusform>By stated links alone %n disappears, which cuts off: %1.</numerusform>
            <numerusform>By stated links alone %n disappear, which cuts off: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n link(s), these lie: %1.</source>
        <translation>
            <numerusform>Of %n link: %1.</numerusform>
            <numerusform>Of %n links: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of the chain run(s) to or from it</source>
        <translation>
            <numerusform>%n link of the chain runs to or from it</numerusform>
            <numerusform>%n links of the chain run to or from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upstream of %1 stand(s) %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>Upstream of %1 stands %n actor, directly or through others.</numerusform>
            <numerusform>Upstream of %1 stand %n actors, directly or through others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downstream of %1 stand(s) %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>Downstream of %1 stands %n actor, directly or through others.</numerusform>
            <numerusform>Downstream of %1 stand %n actors, directly or through others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n all goes through a single actor.</source>
        <comment>steps</comment>
        <translation>
            <numerusform>In %n all goes through a single actor.</numerusform>
            <numerusform>In %n all goes through a single actor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n link(s) into the stages of %1 none comes from abroad, as far as is known.</source>
        <translation>
            <numerusform>The one link into the stages of %1 does not come from abroad, as far as is known.</numerusform>
            <numerusform>Of %n links into the stages of %1 none comes from abroad, as far as is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known, as one of the two parties has no country.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Of %n it is not known, as one of the two parties has no country.</numerusform>
            <numerusform>Of %n it is not known, as one of the two parties has no country.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of none of %n link(s) the country is known</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: the country of its one link is not known</numerusform>
            <numerusform>%1: of none of %n links the country is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>%1 builds on %n actor, directly or through others.</numerusform>
            <numerusform>%1 builds on %n actors, directly or through others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) build on %1, directly or through others.</source>
        <translation>
            <numerusform>%n actor builds on %1, directly or through others.</numerusform>
            <numerusform>%n actors build on %1, directly or through others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), all stated by the source.</source>
        <translation>
            <numerusform>This rests on %n link, stated by the source.</numerusform>
            <numerusform>This rests on %n links, all stated by the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the chain %1 %n of %2 stages is/are not found in %3.</source>
        <comment>a chain, stages, all three provinces</comment>
        <translation>
            <numerusform>In the chain %1, %n of %2 stages is not found in %3.</numerusform>
            <numerusform>In the chain %1, %n of %2 stages are not found in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be found along links that the source implies.</source>
        <translation>
            <numerusform>%n of them can only be found along links that the source implies.</numerusform>
            <numerusform>%n of them can only be found along links that the source implies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n link(s) within</source>
        <translation>
            <numerusform>%n link within</numerusform>
            <numerusform>%n links within</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) not compared</source>
        <translation>
            <numerusform>%n layer not compared</numerusform>
            <numerusform>%n layers not compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%n link(s) within a province</source>
        <translation>
            <numerusform>%n link within a province</numerusform>
            <numerusform>%n links within a province</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual: %n link(s), each drawn once</source>
        <translation>
            <numerusform>Mutual: %n link, drawn once</numerusform>
            <numerusform>Mutual: %n links, each drawn once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In one direction: %n link(s)</source>
        <translation>
            <numerusform>In one direction: %n link</numerusform>
            <numerusform>In one direction: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all stated</source>
        <translation>
            <numerusform>%n link, stated</numerusform>
            <numerusform>%n links, all stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all implied</source>
        <translation>
            <numerusform>%n link, implied</numerusform>
            <numerusform>%n links, all implied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n mutual)</source>
        <comment>links</comment>
        <translation>
            <numerusform>(%n mutual)</numerusform>
            <numerusform>(%n mutual)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with both ends elsewhere</source>
        <translation>
            <numerusform>%n link with both ends elsewhere</numerusform>
            <numerusform>%n links with both ends elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between programmes without a place</source>
        <translation>
            <numerusform>%n link between programmes without a place</numerusform>
            <numerusform>%n links between programmes without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all planned</source>
        <translation>
            <numerusform>%n link, planned</numerusform>
            <numerusform>%n links, all planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), %1</source>
        <comment>2 of them implied</comment>
        <translation>
            <numerusform>%n link, %1</numerusform>
            <numerusform>%n links, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoPackageLayer</name>
    <message numerus="yes">
        <source>it takes longer than %n second(s)</source>
        <translation>
            <numerusform>it takes longer than %n second</numerusform>
            <numerusform>it takes longer than %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphFile</name>
    <message numerus="yes">
        <source>%n hyperedge(s) are left out</source>
        <translation>
            <numerusform>%n hyperedge is left out</numerusform>
            <numerusform>%n hyperedges are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not taken.</source>
        <translation>
            <numerusform>%n row was not taken.</numerusform>
            <numerusform>%n rows were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that an earlier import brought are no longer in the sheet.</source>
        <translation>
            <numerusform>%n that an earlier import brought is no longer in the sheet.</numerusform>
            <numerusform>%n that an earlier import brought are no longer in the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>There are %n other towns of that name; that in %1 was taken</source>
        <translation>
            <numerusform>There is %n other town of that name; that in %1 was taken</numerusform>
            <numerusform>There are %n other towns of that name; that in %1 was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message numerus="yes">
        <source>Presentation of %n scene(s)</source>
        <translation>
            <numerusform>Presentation of %n scene</numerusform>
            <numerusform>Presentation of %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region %1: %2, %n actor(s)</source>
        <translation>
            <numerusform>Region %1: %2, %n actor</numerusform>
            <numerusform>Region %1: %2, %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presentation %1 of %n scene(s): %2</source>
        <translation>
            <numerusform>Presentation %1 of %n scene: %2</numerusform>
            <numerusform>Presentation %1 of %n scenes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendText</name>
    <message numerus="yes">
        <source>%n link(s) of %1 not drawn</source>
        <translation>
            <numerusform>%n link of %1 not drawn</numerusform>
            <numerusform>%n links of %1 not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without a place on the map</source>
        <translation>
            <numerusform>%n actor without a place on the map</numerusform>
            <numerusform>%n actors without a place on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFormat</name>
    <message numerus="yes">
        <source>%n picture(s) and files of the house-style are not in it</source>
        <translation>
            <numerusform>%n picture or file of the house-style is not in it</numerusform>
            <numerusform>%n pictures and files of the house-style are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) behind the last column are left out</source>
        <translation>
            <numerusform>%n value behind the last column is left out</numerusform>
            <numerusform>%n values behind the last column are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name of their own have another one</source>
        <translation>
            <numerusform>%n column without a name of its own has another one</numerusform>
            <numerusform>%n columns without a name of their own have another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lose characters that such a file cannot hold</source>
        <translation>
            <numerusform>%n value loses characters that such a file cannot hold</numerusform>
            <numerusform>%n values lose characters that such a file cannot hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geometry(s) that are no points are left out</source>
        <translation>
            <numerusform>%n geometry that is no point is left out</numerusform>
            <numerusform>%n geometries that are no points are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut after %1 characters</source>
        <translation>
            <numerusform>%n text is cut after %1 characters</numerusform>
            <numerusform>%n texts are cut after %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an id of their own are left out</source>
        <translation>
            <numerusform>%n row without an id of its own is left out</numerusform>
            <numerusform>%n rows without an id of their own are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without two ends are left out</source>
        <translation>
            <numerusform>%n link without two ends is left out</numerusform>
            <numerusform>%n links without two ends are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message numerus="yes">
        <source>reading it takes longer than %n second(s)</source>
        <translation>
            <numerusform>reading it takes longer than %n second</numerusform>
            <numerusform>reading it takes longer than %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SvgObjectText</name>
    <message numerus="yes">
        <source>%1: %n actor(s)</source>
        <translation>
            <numerusform>%1: %n actor</numerusform>
            <numerusform>%1: %n actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <translation>
            <numerusform>%n link: %1</numerusform>
            <numerusform>%n links: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) close together</source>
        <translation>
            <numerusform>%n actor close together</numerusform>
            <numerusform>%n actors close together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) here</source>
        <translation>
            <numerusform>%n actor here</numerusform>
            <numerusform>%n actors here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteSpotText</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::CompareDialog</name>
    <message numerus="yes">
        <source>take over %n difference(s)</source>
        <translation>
            <numerusform>take over %n difference</numerusform>
            <numerusform>take over %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over; Undo in the main window takes that back</source>
        <translation>
            <numerusform>%n difference taken over; Undo in the main window takes that back</numerusform>
            <numerusform>%n differences taken over; Undo in the main window takes that back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the map: %n marked</source>
        <translation>
            <numerusform>On the map: %n marked</numerusform>
            <numerusform>On the map: %n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::CriticalPage</name>
    <message numerus="yes">
        <source>without it %n actor(s) lose(s) the connection with the others</source>
        <translation>
            <numerusform>without it %n actor loses the connection with the others</numerusform>
            <numerusform>without it %n actors lose the connection with the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::DeckBar</name>
    <message numerus="yes">
        <source>Its %n scene(s) go with it. One can undo this.</source>
        <translation>
            <numerusform>Its scene goes with it. One can undo this.</numerusform>
            <numerusform>Its %n scenes go with it. One can undo this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::FocusPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1: %n step(s)</source>
        <translation>
            <numerusform>Around %1: %n step</numerusform>
            <numerusform>Around %1: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::ImportScenesDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n scene(s)</source>
        <translation>
            <numerusform>&amp;Import scene</numerusform>
            <numerusform>&amp;Import %n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::MainWindow</name>
    <message numerus="yes">
        <source>%n finding(s) in the data; see File, Findings</source>
        <translation>
            <numerusform>%n finding in the data; see File, Findings</numerusform>
            <numerusform>%n findings in the data; see File, Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::NoticeStrip</name>
    <message numerus="yes">
        <source>%n link(s) fall(s) away</source>
        <translation>
            <numerusform>%n link falls away</numerusform>
            <numerusform>%n links fall away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) cut off</source>
        <translation>
            <numerusform>%n actor cut off</numerusform>
            <numerusform>%n actors cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) planned</source>
        <translation>
            <numerusform>%n link planned</numerusform>
            <numerusform>%n links planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PartnerList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlacesPage</name>
    <message numerus="yes">
        <source>%n with a place of their own</source>
        <translation>
            <numerusform>%n with a place of their own</numerusform>
            <numerusform>%n with a place of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the point of their town or postcode</source>
        <translation>
            <numerusform>%n at the point of their town or postcode</numerusform>
            <numerusform>%n at the point of their town or postcode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PresentationBook</name>
    <message numerus="yes">
        <source>add %n scene(s)</source>
        <translation>
            <numerusform>add a scene</numerusform>
            <numerusform>add %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n scene(s)</source>
        <translation>
            <numerusform>move a scene</numerusform>
            <numerusform>move %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n scene(s)</source>
        <translation>
            <numerusform>remove a scene</numerusform>
            <numerusform>remove %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n scene(s) to another presentation</source>
        <translation>
            <numerusform>move a scene to another presentation</numerusform>
            <numerusform>move %n scenes to another presentation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n scene(s) to another presentation</source>
        <translation>
            <numerusform>copy a scene to another presentation</numerusform>
            <numerusform>copy %n scenes to another presentation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::RouteEndText</name>
    <message numerus="yes">
        <source>%n actor(s): %1</source>
        <translation>
            <numerusform>%n actor: %1</numerusform>
            <numerusform>%n actors: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s): %1 (%2)</source>
        <comment>names; what they have in common</comment>
        <translation>
            <numerusform>%n actor: %1 (%2)</numerusform>
            <numerusform>%n actors: %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::RoutePage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::SheetTableView</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left over</source>
        <translation>
            <numerusform>%n column left over</numerusform>
            <numerusform>%n columns left over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New value for %n cell(s) in %1:</source>
        <translation>
            <numerusform>New value for %n cell in %1:</numerusform>
            <numerusform>New value for %n cells in %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) refer to what you remove. They stay as they are.</source>
        <translation>
            <numerusform>%n other row refers to what you remove. It stays as it is.</numerusform>
            <numerusform>%n other rows refer to what you remove. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideViewBox</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::TableDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::WhiteSpotGrid</name>
    <message numerus="yes">
        <source>%1: %n actor(s)</source>
        <translation>
            <numerusform>%1: %n actor</numerusform>
            <numerusform>%1: %n actors</numerusform>
        </translation>
    </message>
</context>
</TS>
