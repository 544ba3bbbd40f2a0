<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ketenkaart</source>
        <translation>Over Ketenkaart</translation>
    </message>
    <message>
        <source>Campuses and value chains in %1.

Content: %2.
Base map: Natural Earth (public domain), GeoNames (CC BY 4.0), GSHHG (LGPL).
Towns and postcodes: GeoNames (CC BY 4.0), OpenStreetMap contributors (ODbL).
Typeface: Open Sans (Apache 2.0).

Licence: EUPL 1.2</source>
        <translation>Campussen en waardeketens in %1.

Inhoud: %2.
Ondergrond: Natural Earth (publiek domein), GeoNames (CC BY 4.0), GSHHG (LGPL).
Plaatsen en postcodes: GeoNames (CC BY 4.0), OpenStreetMap-bijdragers (ODbL).
Lettertype: Open Sans (Apache 2.0).

Licentie: EUPL 1.2</translation>
    </message>
</context>
<context>
    <name>ActorPlace</name>
    <message>
        <source>A number of degrees between -%1 and %1</source>
        <translation>Een aantal graden tussen -%1 en %1</translation>
    </message>
    <message>
        <source>A number of metres</source>
        <translation>Een aantal meters</translation>
    </message>
    <message>
        <source>This lies outside the grid</source>
        <translation>Dit ligt buiten het stelsel</translation>
    </message>
</context>
<context>
    <name>AnalyseAnswers</name>
    <message>
        <source>from \ to</source>
        <comment>the corner of a table</comment>
        <translation>van \ naar</translation>
    </message>
    <message>
        <source>implied</source>
        <comment>links</comment>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>links</source>
        <translation>relaties</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schakels</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>actoren</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>implied</source>
        <comment>not stated</comment>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>a + b: links in that direction + mutual ones, which count in both directions</source>
        <translation>a + b: relaties in die richting + wederzijdse, die in beide richtingen meetellen</translation>
    </message>
    <message>
        <source>within a province</source>
        <translation>binnen een provincie</translation>
    </message>
    <message>
        <source>between provinces</source>
        <translation>tussen provincies</translation>
    </message>
    <message>
        <source>with elsewhere</source>
        <translation>met elders</translation>
    </message>
    <message>
        <source>in no chain</source>
        <translation>in geen keten</translation>
    </message>
    <message>
        <source>and %1 more; --json has them</source>
        <translation>en nog %1; met --json staan ze er alle</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>up- and downstream</source>
        <translation>stroomop- en stroomafwaarts</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>van: %1</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>naar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hung on implied links only</source>
        <comment>actors</comment>
        <translation>
            <numerusform>%n daarvan hing alleen aan afgeleide relaties</numerusform>
            <numerusform>%n daarvan hingen alleen aan afgeleide relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off from the rest of their chain</source>
        <translation>Los van de rest van hun keten</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>zonder plaats</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>links</comment>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Less dependent on one actor</source>
        <translation>Minder afhankelijk van één actor</translation>
    </message>
    <message>
        <source>A link can be in several chains, and counts in each.</source>
        <translation>Een relatie kan in meer ketens zitten, en telt in elk daarvan mee.</translation>
    </message>
    <message>
        <source>and more; --json has the first %1</source>
        <translation>en meer; met --json staan de eerste %1 er</translation>
    </message>
</context>
<context>
    <name>AnalyseCommand</name>
    <message>
        <source>Name where it begins and where it ends: --route A B</source>
        <translation>Noem begin en eind: --route A B</translation>
    </message>
    <message>
        <source>Name one dataset at most</source>
        <translation>Noem hoogstens één dataset</translation>
    </message>
    <message>
        <source>Ask one question</source>
        <translation>Stel één vraag</translation>
    </message>
    <message>
        <source>ketenkaart info --json lists the ids</source>
        <translation>Bekijk de id&apos;s met ketenkaart info --json</translation>
    </message>
    <message>
        <source>There is no chain %1</source>
        <translation>Er is geen keten %1</translation>
    </message>
    <message>
        <source>There is no case %1</source>
        <translation>Er is geen variant %1</translation>
    </message>
    <message>
        <source>A table can be made of --gaps and --matrix</source>
        <translation>Een tabel is er van --gaps en --matrix</translation>
    </message>
    <message>
        <source>Name the file with -o FILE.csv or FILE.xlsx</source>
        <translation>Noem het bestand met -o BESTAND.csv of BESTAND.xlsx</translation>
    </message>
    <message>
        <source>%1 would be part of the dataset</source>
        <translation>%1 zou deel van de dataset worden</translation>
    </message>
    <message>
        <source>Choose another folder for the table</source>
        <translation>Kies een andere map voor de tabel</translation>
    </message>
    <message>
        <source>--route needs two ends</source>
        <translation>--route heeft een begin en een eind nodig</translation>
    </message>
    <message>
        <source>--steps and --direction go with --focus, --order with --route</source>
        <translation>--steps en --direction horen bij --focus, --order bij --route</translation>
    </message>
    <message>
        <source>--steps takes a number from 1</source>
        <translation>--steps verwacht een getal vanaf 1</translation>
    </message>
    <message>
        <source>--direction takes upstream, downstream or both</source>
        <translation>--direction verwacht upstream, downstream of both</translation>
    </message>
    <message>
        <source>--order takes steps, stated or borders</source>
        <translation>--order verwacht steps, stated of borders</translation>
    </message>
    <message>
        <source>%1 is not in the chain %2</source>
        <translation>%1 zit niet in de keten %2</translation>
    </message>
    <message>
        <source>--links cannot read %1</source>
        <translation>--links kan %1 niet lezen</translation>
    </message>
    <message>
        <source>Use delivery, knowledge, money and belonging with commas, or all</source>
        <translation>Gebruik delivery, knowledge, money en belonging met komma&apos;s, of all</translation>
    </message>
    <message>
        <source>%1 can be several actors</source>
        <translation>%1 kan op meer dan één actor slaan</translation>
    </message>
    <message>
        <source>Name one of them: %1</source>
        <translation>Noem er één: %1</translation>
    </message>
    <message>
        <source>Counted along %1.</source>
        <translation>Geteld langs %1.</translation>
    </message>
    <message>
        <source>Use one of --route A B, --focus A, --upstream A, --downstream A, --critical, --without A, --case ID, --gaps, --matrix, --redundancy, --inputs</source>
        <translation>Gebruik één van --route A B, --focus A, --upstream A, --downstream A, --critical, --without A, --case ID, --gaps, --matrix, --redundancy, --inputs</translation>
    </message>
    <message>
        <source>There is no dataset %1</source>
        <translation>Er is geen dataset %1</translation>
    </message>
    <message>
        <source>Repeat the option for each: --without A --without B</source>
        <translation>Herhaal de optie voor elk: --without A --without B</translation>
    </message>
</context>
<context>
    <name>AnalysisText</name>
    <message>
        <source>‘%1’</source>
        <comment>a name in quotation marks</comment>
        <translation>‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>This conclusion rests on %n implied link(s).</source>
        <translation>
            <numerusform>Deze conclusie rust op %n relatie die uit de tekst is afgeleid.</numerusform>
            <numerusform>Deze conclusie rust op %n relaties die uit de tekst zijn afgeleid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage and its chain</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the case %1</source>
        <translation>In de variant %1</translation>
    </message>
    <message numerus="yes">
        <source>Without %n link(s)</source>
        <translation>
            <numerusform>Zonder %n relatie</numerusform>
            <numerusform>Zonder %n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In deze variant</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is hit hardest: %n of its %2 links.</source>
        <comment>province</comment>
        <translation>
            <numerusform>%1 wordt het hardst geraakt: het verliest %n van zijn %2 relaties.</numerusform>
            <numerusform>%1 wordt het hardst geraakt: het verliest %n van zijn %2 relaties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list of names</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 has nobody in the stage %2; %3 do.</source>
        <translation>%1 heeft niemand in de schakel %2; %3 wel.</translation>
    </message>
    <message>
        <source>The chain %1 has no stages.</source>
        <translation>De keten %1 heeft geen schakels.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>theme, province</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>theme, province, actor</comment>
        <translation>%1 in %2 (%3)</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Hier zijn geen relaties.</translation>
    </message>
    <message>
        <source>There is no way left from %1 to %2 (%3).</source>
        <comment>stage, stage, chain</comment>
        <translation>Van %1 naar %2 is dan geen weg meer (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 (%3) gets longer: %n step(s) instead of %4.</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>De weg van %1 naar %2 (%3) wordt langer: %n stap in plaats van %4.</numerusform>
            <numerusform>De weg van %1 naar %2 (%3) wordt langer: %n stappen in plaats van %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n link(s) disappear(s)</source>
        <comment>&apos;Without CITC&apos;</comment>
        <translation>
            <numerusform>%1 verdwijnt %n relatie</numerusform>
            <numerusform>%1 verdwijnen %n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, this is new: %2.</source>
        <comment>&apos;In this case&apos;; actors and links</comment>
        <translation>%1 komt erbij: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody takes the stage(s) %1 any more.</source>
        <translation>
            <numerusform>Niemand vult dan nog de schakel %1 in.</numerusform>
            <numerusform>Niemand vult dan nog de schakels %1 in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its last actor in the stage(s) %2.</source>
        <comment>a province</comment>
        <translation>
            <numerusform>%1 verliest zijn laatste actor in de schakel %2.</numerusform>
            <numerusform>%1 verliest zijn laatste actor in de schakels %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the chain %2)</source>
        <comment>an actor</comment>
        <translation>%1 (in de keten %2)</translation>
    </message>
    <message>
        <source>nobody else is in the stage %1</source>
        <translation>verder zit niemand in de schakel %1</translation>
    </message>
    <message>
        <source>nobody else of its stage delivers to %1</source>
        <translation>niemand anders uit dezelfde schakel levert aan de schakel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) can only be reached through it</source>
        <translation>
            <numerusform>%n actor is alleen hierlangs te bereiken</numerusform>
            <numerusform>%n actoren zijn alleen hierlangs te bereiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without it %n actor(s) is/are cut off from the rest</source>
        <translation>
            <numerusform>zonder deze raakt %n actor los van de rest</numerusform>
            <numerusform>zonder deze raken %n actoren los van de rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand up- or downstream of %1, directly or through others.</source>
        <translation>
            <numerusform>Stroomop- of stroomafwaarts van %1 is %n actor te vinden.</numerusform>
            <numerusform>Stroomop- of stroomafwaarts van %1 zijn %n actoren te vinden, direct of via anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step up- or downstream of %1: %2.</source>
        <translation>
            <numerusform>Eén stap van %1 vandaan is %n actor te vinden: %2.</numerusform>
            <numerusform>Eén stap van %1 vandaan zijn %n actoren te vinden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step upstream of %1: %2.</source>
        <translation>
            <numerusform>Eén stap stroomopwaarts van %1 is %n actor te vinden: %2.</numerusform>
            <numerusform>Eén stap stroomopwaarts van %1 zijn %n actoren te vinden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand one step downstream of %1: %2.</source>
        <translation>
            <numerusform>Eén stap stroomafwaarts van %1 is %n actor te vinden: %2.</numerusform>
            <numerusform>Eén stap stroomafwaarts van %1 zijn %n actoren te vinden: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps up- or downstream of %2.</source>
        <translation>
            <numerusform>Binnen %1 stappen van %2 is %n actor te vinden.</numerusform>
            <numerusform>Binnen %1 stappen van %2 zijn %n actoren te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps upstream of %2.</source>
        <translation>
            <numerusform>Binnen %1 stappen stroomopwaarts van %2 is %n actor te vinden.</numerusform>
            <numerusform>Binnen %1 stappen stroomopwaarts van %2 zijn %n actoren te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) stand within %1 steps downstream of %2.</source>
        <translation>
            <numerusform>Binnen %1 stappen stroomafwaarts van %2 is %n actor te vinden.</numerusform>
            <numerusform>Binnen %1 stappen stroomafwaarts van %2 zijn %n actoren te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number of actors, a province</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <comment>a number of actors</comment>
        <translation>%1 elders</translation>
    </message>
    <message numerus="yes">
        <source>The shortest way from %1 to %2 has %n step(s): %3.</source>
        <translation>
            <numerusform>De kortste weg van %1 naar %2 heeft %n stap: %3.</numerusform>
            <numerusform>De kortste weg van %1 naar %2 heeft %n stappen: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The surest way from %1 to %2 has %n step(s): %3.</source>
        <translation>
            <numerusform>De zekerste weg van %1 naar %2 heeft %n stap: %3.</numerusform>
            <numerusform>De zekerste weg van %1 naar %2 heeft %n stappen: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 across the fewest provincial borders has %n step(s): %3.</source>
        <translation>
            <numerusform>De weg van %1 naar %2 over de minste provinciegrenzen heeft %n stap: %3.</numerusform>
            <numerusform>De weg van %1 naar %2 over de minste provinciegrenzen heeft %n stappen: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a route</comment>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implied</source>
        <comment>steps of a route</comment>
        <translation>
            <numerusform>waarvan %n afgeleid</numerusform>
            <numerusform>waarvan %n afgeleid</numerusform>
        </translation>
    </message>
    <message>
        <source>all stated</source>
        <comment>steps of a route</comment>
        <translation>allemaal letterlijk in de tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n provincial border(s)</source>
        <comment>that a route crosses</comment>
        <translation>
            <numerusform>%n provinciegrens</numerusform>
            <numerusform>%n provinciegrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It crosses %n provincial border(s).</source>
        <translation>
            <numerusform>Die gaat over %n provinciegrens.</numerusform>
            <numerusform>Die gaat over %n provinciegrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That place stands: with each implied link counted by the toss of a coin %1 comes first in %2 of %3 draws.</source>
        <translation>Die plaats houdt stand: als bij elke afgeleide relatie het lot bepaalt of zij meetelt, staat %1 in %2 van %3 trekkingen bovenaan.</translation>
    </message>
    <message>
        <source>That place does not stand: with each implied link counted by the toss of a coin %1 comes first in %2 of %3 draws, and ranks from %4 to %5 in most.</source>
        <translation>Die plaats houdt geen stand: als bij elke afgeleide relatie het lot bepaalt of zij meetelt, staat %1 in %2 van %3 trekkingen bovenaan, en meestal op plaats %4 tot %5.</translation>
    </message>
    <message>
        <source>By stated links alone there is nobody on whom others depend.</source>
        <translation>Alleen langs wat er letterlijk staat, hangt niemand van een ander af.</translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone (%n) most depends on %1.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Alleen langs wat er letterlijk staat (%n relatie) hangt het meest af van %1.</numerusform>
            <numerusform>Alleen langs wat er letterlijk staat (%n relaties) hangt het meest af van %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these data there is no actor on which others depend.</source>
        <translation>In deze gegevens is er geen actor waar anderen van afhangen.</translation>
    </message>
    <message>
        <source>In these data most depends on %1: %2.</source>
        <translation>In deze gegevens hangt het meest af van %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>To the stage(s) %1 nobody of the stage before delivers, in these data.</source>
        <translation>
            <numerusform>Aan de schakel %1 levert in deze gegevens niemand uit de schakel ervoor.</numerusform>
            <numerusform>Aan de schakels %1 levert in deze gegevens niemand uit de schakel ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these data nobody takes the stage %1.</source>
        <translation>In deze gegevens zit niemand in de schakel %1.</translation>
    </message>
    <message>
        <source>In these data the stage %1 has one actor: %2 (%3).</source>
        <translation>In deze gegevens heeft de schakel %1 één actor: %2 (%3).</translation>
    </message>
    <message>
        <source>In these data nobody works on %1.</source>
        <translation>In deze gegevens werkt niemand aan %1.</translation>
    </message>
    <message>
        <source>The chain %1 has no successive stages.</source>
        <translation>De keten %1 heeft geen schakels na elkaar.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>geen weg</translation>
    </message>
    <message numerus="yes">
        <source>%n separate way(s)</source>
        <translation>
            <numerusform>%n losse weg</numerusform>
            <numerusform>%n losse wegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stages, ways</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>an actor</comment>
        <translation>%1 (gepland)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them implied</source>
        <comment>links</comment>
        <translation>
            <numerusform>waarvan %n afgeleid</numerusform>
            <numerusform>waarvan %n afgeleid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n gepland</numerusform>
            <numerusform>%n gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>without a place</source>
        <comment>a programme</comment>
        <translation>zonder plaats</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) is/are cut off from the rest of their chain: %1.</source>
        <translation>
            <numerusform>%n actor raakt los van de rest van de keten: %1.</numerusform>
            <numerusform>%n actoren raken los van de rest van hun keten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hung on implied links only.</source>
        <comment>actors</comment>
        <translation>
            <numerusform>%n daarvan hing alleen aan afgeleide relaties.</numerusform>
            <numerusform>%n daarvan hingen alleen aan afgeleide relaties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody now takes the stage(s) %1.</source>
        <translation>
            <numerusform>De schakel %1 is nu wel bezet.</numerusform>
            <numerusform>De schakels %1 zijn nu wel bezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 now has somebody in the stage(s) %2.</source>
        <comment>a province</comment>
        <translation>
            <numerusform>%1 heeft nu iemand in de schakel %2.</numerusform>
            <numerusform>%1 heeft nu iemand in de schakels %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>By stated links alone no link disappears.</source>
        <translation>Van wat er letterlijk staat, vervalt geen relatie.</translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n disappear(s), and nobody is cut off.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Van wat er letterlijk staat, vervalt %n relatie, en raakt niemand los.</numerusform>
            <numerusform>Van wat er letterlijk staat, vervallen %n relaties, en raakt niemand los.</numerusform>
        </translation>
    </message>
    <message>
        <source>By: %1.</source>
        <comment>actors</comment>
        <translation>Door: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The way from %1 to %2 (%3) gets shorter: %n step(s) instead of %4.</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>De weg van %1 naar %2 (%3) wordt korter: %n stap in plaats van %4.</numerusform>
            <numerusform>De weg van %1 naar %2 (%3) wordt korter: %n stappen in plaats van %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is now a way from %1 to %2 (%3), of %n step(s).</source>
        <comment>stage, stage, chain</comment>
        <translation>
            <numerusform>Er is nu een weg van %1 naar %2 (%3), van %n stap.</numerusform>
            <numerusform>Er is nu een weg van %1 naar %2 (%3), van %n stappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>actor and chain</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In these data most depends on %1.</source>
        <translation>In deze gegevens hangt het meest af van %1.</translation>
    </message>
    <message>
        <source>Ways follow the direction of the links; who is cut off is counted whichever way they run.</source>
        <translation>Wegen volgen de richting van de relaties; wie losraakt, is geteld welke kant zij ook op gaan.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), %1.</source>
        <comment>2 of them implied</comment>
        <translation>
            <numerusform>Dit rust op %n relatie, %1.</numerusform>
            <numerusform>Dit rust op %n relaties, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n run(s) between the provinces.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Van wat er letterlijk staat, loopt er %n tussen de provincies.</numerusform>
            <numerusform>Van wat er letterlijk staat, lopen er %n tussen de provincies.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Looked for among the %n actor(s) that these data name: who is not mentioned in them is not seen.</source>
        <translation>
            <numerusform>Gezocht is onder de ene actor die deze gegevens noemen: wie er niet in staat, is niet gezien.</numerusform>
            <numerusform>Gezocht is onder de %n actoren die deze gegevens noemen: wie er niet in staat, is niet gezien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from stage to stage of %1</source>
        <translation>
            <numerusform>%n stap van schakel naar schakel in %1</numerusform>
            <numerusform>%n stappen van schakel naar schakel in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These data show no way in any of the %1.</source>
        <translation>Deze gegevens tonen geen enkele weg bij de %1.</translation>
    </message>
    <message>
        <source>These data show a way in all of the %1.</source>
        <translation>Deze gegevens tonen een weg bij alle %1.</translation>
    </message>
    <message>
        <source>Of the %1 these data show no way in %2.</source>
        <translation>Van de %1 tonen deze gegevens er %2 zonder weg.</translation>
    </message>
    <message>
        <source>By stated links alone there is no way in any of them.</source>
        <translation>Alleen langs wat er letterlijk staat, is er nergens een weg.</translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone there is a way in %n of them.</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Alleen langs wat er letterlijk staat, is er bij %n een weg.</numerusform>
            <numerusform>Alleen langs wat er letterlijk staat, is er bij %n een weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>all implied</source>
        <comment>steps of a route</comment>
        <translation>geheel afgeleid</translation>
    </message>
    <message>
        <source>By stated links alone there is no way.</source>
        <translation>Alleen langs wat er letterlijk staat, is er geen weg.</translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone the way has %n step(s): %1.</source>
        <translation>
            <numerusform>Alleen langs wat er letterlijk staat, telt de weg %n stap: %1.</numerusform>
            <numerusform>Alleen langs wat er letterlijk staat, telt de weg %n stappen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these data nothing is delivered to a stage of %1 from outside that stage.</source>
        <translation>In deze gegevens komt bij geen schakel van %1 iets binnen van buiten die schakel.</translation>
    </message>
    <message>
        <source>%1: no link comes in</source>
        <comment>stage</comment>
        <translation>%1: er komt geen relatie binnen</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n link(s) from abroad</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: de ene relatie komt niet uit het buitenland</numerusform>
            <numerusform>%1: geen van de %n relaties uit het buitenland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n link(s) from abroad, from %3</source>
        <comment>stage, number, actors</comment>
        <translation>
            <numerusform>%1: %2 van %n relatie uit het buitenland, van %3</numerusform>
            <numerusform>%1: %2 van de %n relaties uit het buitenland, van %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unknown)</source>
        <comment>links</comment>
        <translation>
            <numerusform>%1 (%n onbekend)</numerusform>
            <numerusform>%1 (%n onbekend)</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <comment>a number of actors</comment>
        <translation>%1 zonder plaats</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), %1 of them only implied.</source>
        <translation>
            <numerusform>Dit rust op %n relatie, waarvan %1 uit de tekst afgeleid.</numerusform>
            <numerusform>Dit rust op %n relaties, waarvan %1 uit de tekst afgeleid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 links into the stages of %2, %n come(s) from abroad.</source>
        <translation>
            <numerusform>Van de %1 relaties naar de schakels van %2 komt er %n uit het buitenland.</numerusform>
            <numerusform>Van de %1 relaties naar de schakels van %2 komen er %n uit het buitenland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), all only implied.</source>
        <translation>
            <numerusform>Dit rust op %n relatie, die uit de tekst is afgeleid.</numerusform>
            <numerusform>Dit rust op %n relaties, die alle uit de tekst zijn afgeleid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all implied</source>
        <comment>links</comment>
        <translation>
            <numerusform>die is afgeleid</numerusform>
            <numerusform>alle afgeleid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all planned</source>
        <comment>links</comment>
        <translation>
            <numerusform>die is gepland</numerusform>
            <numerusform>alle gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No earlier stage has a link to the stage(s) %1 any more.</source>
        <translation>
            <numerusform>Geen eerdere schakel heeft dan nog een relatie met de schakel %1.</numerusform>
            <numerusform>Geen eerdere schakel heeft dan nog een relatie met de schakels %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of that hung on implied links only.</source>
        <translation>Dat hing allemaal alleen aan afgeleide relaties.</translation>
    </message>
    <message>
        <source>%1, no link that is counted disappears.</source>
        <comment>&apos;Without CITC&apos;</comment>
        <translation>%1 verdwijnt er geen relatie die hier meetelt.</translation>
    </message>
    <message numerus="yes">
        <source>all stated</source>
        <comment>links</comment>
        <translation>
            <numerusform>die letterlijk in het stuk staat</numerusform>
            <numerusform>alle letterlijk vermeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier stage now has a link to the stage(s) %1.</source>
        <translation>
            <numerusform>Een eerdere schakel heeft nu een relatie met de schakel %1.</numerusform>
            <numerusform>Een eerdere schakel heeft nu een relatie met de schakels %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stated links alone %n disappear(s), which cuts off: %1.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Van wat er letterlijk staat, vervalt %n relatie; dan raken los: %1.</numerusform>
            <numerusform>Van wat er letterlijk staat, vervallen %n relaties; dan raken los: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 then falls away, nobody is cut off any more.</source>
        <comment>actors</comment>
        <translation>Valt %1 dan weg, dan raakt niemand meer los.</translation>
    </message>
    <message>
        <source>In these data %1 share the first place.</source>
        <comment>actors</comment>
        <translation>In deze gegevens delen %1 de eerste plaats.</translation>
    </message>
    <message>
        <source>In these data %1 comes first.</source>
        <translation>In deze gegevens staat %1 bovenaan.</translation>
    </message>
    <message>
        <source>every way from %1 to %2 runs through it, as far as there is one (to %3 of its %4 actors)</source>
        <translation>elke weg van %1 naar %2 loopt hierlangs, voor zover er een is (naar %3 van de %4 actoren)</translation>
    </message>
    <message>
        <source>every way from %1 to %2 runs through it</source>
        <translation>elke weg van %1 naar %2 loopt hierlangs</translation>
    </message>
    <message>
        <source>%1% of the shortest ways between others run through it</source>
        <translation>%1% van de kortste wegen tussen anderen loopt hierlangs</translation>
    </message>
    <message>
        <source>No link is stated here; by the stages alone %1 comes first.</source>
        <translation>Letterlijk staat hier geen relatie; naar de schakels alleen staat %1 bovenaan.</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <comment>actor, reasons</comment>
        <translation>Van %1: %2.</translation>
    </message>
    <message>
        <source>%1 within one province</source>
        <translation>%1 binnen één provincie</translation>
    </message>
    <message>
        <source>%1 with an end elsewhere</source>
        <translation>%1 met een eind elders</translation>
    </message>
    <message>
        <source>%1 with an end at a party without a place</source>
        <translation>%1 met een eind bij een partij zonder plaats</translation>
    </message>
    <message numerus="yes">
        <source>Of %n link(s), these lie: %1.</source>
        <translation>
            <numerusform>Van de %n relatie ligt er %1.</numerusform>
            <numerusform>Van de %n relaties liggen er %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most links between two provinces are mentioned between %1 (%2).</source>
        <translation>De meeste relaties tussen twee provincies worden genoemd tussen %1 (%2).</translation>
    </message>
    <message>
        <source>Fewest between %1 (%2).</source>
        <translation>De minste tussen %1 (%2).</translation>
    </message>
    <message>
        <source>By stated links alone none runs between the provinces.</source>
        <translation>Van wat er letterlijk staat, loopt er geen tussen de provincies.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of the chain run(s) to or from it</source>
        <translation>
            <numerusform>%n relatie van de keten loopt van of naar die actor</numerusform>
            <numerusform>%n relaties van de keten lopen van of naar die actor</numerusform>
        </translation>
    </message>
    <message>
        <source>These data name only one actor for %1.</source>
        <translation>Maar één actor noemen deze gegevens bij: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Upstream of %1 stand(s) %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>Stroomopwaarts van %1 staat %n actor, direct of via anderen.</numerusform>
            <numerusform>Stroomopwaarts van %1 staan %n actoren, direct of via anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downstream of %1 stand(s) %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>Stroomafwaarts van %1 staat %n actor, direct of via anderen.</numerusform>
            <numerusform>Stroomafwaarts van %1 staan %n actoren, direct of via anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link that is counted leads to %1 in these data.</source>
        <translation>Naar %1 leidt in deze gegevens geen relatie die hier meetelt.</translation>
    </message>
    <message>
        <source>No link that is counted leads on from %1 in these data.</source>
        <translation>Van %1 leidt in deze gegevens geen relatie verder die hier meetelt.</translation>
    </message>
    <message>
        <source>%1 has no link that is counted in these data.</source>
        <translation>%1 heeft in deze gegevens geen relatie die hier meetelt.</translation>
    </message>
    <message>
        <source>Directly linked with it: %1.</source>
        <comment>actors</comment>
        <translation>Rechtstreeks ermee verbonden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n all goes through a single actor.</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Bij %n gaat alles langs één actor.</numerusform>
            <numerusform>Bij %n gaat alles langs één actor.</numerusform>
        </translation>
    </message>
    <message>
        <source>all goes through %1</source>
        <comment>actors</comment>
        <translation>alles gaat langs %1</translation>
    </message>
    <message>
        <source>Along the links that are counted these data have no way from %1 to %2.</source>
        <translation>Langs de relaties die hier meetellen, is er in deze gegevens geen weg van %1 naar %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n link(s) into the stages of %1 none comes from abroad, as far as is known.</source>
        <translation>
            <numerusform>De ene relatie naar de schakels van %1 komt voor zover bekend niet uit het buitenland.</numerusform>
            <numerusform>Van de %n relaties naar de schakels van %1 komt er voor zover bekend geen uit het buitenland.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known, as one of the two parties has no country.</source>
        <comment>links</comment>
        <translation>
            <numerusform>Van %n is het niet bekend, want van een van de twee partijen is het land niet bekend.</numerusform>
            <numerusform>Van %n is het niet bekend, want van een van de twee partijen is het land niet bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of none of %n link(s) the country is known</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: van de ene relatie is het land niet bekend</numerusform>
            <numerusform>%1: van geen van de %n relaties is het land bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>&apos;Without CITC 9 links disappear&apos;, &apos;all stated&apos;</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n actor(s), directly or through others.</source>
        <translation>
            <numerusform>%1 bouwt op %n actor.</numerusform>
            <numerusform>%1 bouwt op %n actoren, direct of via anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) build on %1, directly or through others.</source>
        <translation>
            <numerusform>Op %1 bouwt %n actor.</numerusform>
            <numerusform>Op %1 bouwen %n actoren, direct of via anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source states all links that this rests on.</source>
        <translation>De relaties waarop dit rust, staan alle letterlijk in het stuk.</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n link(s), all stated by the source.</source>
        <translation>
            <numerusform>Dit rust op %n relatie, die letterlijk in de propositie staat.</numerusform>
            <numerusform>Dit rust op %n relaties, die alle letterlijk in de propositie staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>the regions</source>
        <translation>de regio&apos;s</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle regio&apos;s</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>de bron</translation>
    </message>
    <message>
        <source>stated in %1</source>
        <comment>the paper</comment>
        <translation>staat in %1</translation>
    </message>
    <message>
        <source>implied by %1</source>
        <comment>the paper</comment>
        <translation>volgt uit %1</translation>
    </message>
    <message>
        <source>planned, not in %1</source>
        <comment>the paper</comment>
        <translation>gepland, staat niet in %1</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>outside the home regions</comment>
        <translation>elders</translation>
    </message>
    <message>
        <source>%1 between %2</source>
        <comment>a number, the three provinces</comment>
        <translation>%1 tussen %2</translation>
    </message>
    <message>
        <source>Of nobody in the stage %1 do these data give a place in %2: %3.</source>
        <comment>a stage, the three provinces, actors</comment>
        <translation>Van niemand in de schakel %1 geven deze gegevens een plaats in %2: %3.</translation>
    </message>
    <message>
        <source>%1, stated by the source.</source>
        <translation>%1, letterlijk vermeld.</translation>
    </message>
    <message>
        <source>Of %1 only %2 has the stage %3: %4.</source>
        <comment>the three provinces, a province, a stage, actors</comment>
        <translation>Van %1 heeft alleen %2 de schakel %3: %4.</translation>
    </message>
    <message>
        <source>Each of %1 has somebody in every stage of %2.</source>
        <comment>the three provinces, a chain</comment>
        <translation>Elk van %1 heeft iemand in elke schakel van %2.</translation>
    </message>
    <message>
        <source>In the chain %1 no stage is found in %2.</source>
        <comment>a chain, all three provinces</comment>
        <translation>In de keten %1 is geen enkele schakel in %2 te vinden.</translation>
    </message>
    <message numerus="yes">
        <source>In the chain %1 %n of %2 stages is/are not found in %3.</source>
        <comment>a chain, stages, all three provinces</comment>
        <translation>
            <numerusform>In de keten %1 is %n van de %2 schakels niet in %3 te vinden.</numerusform>
            <numerusform>In de keten %1 zijn %n van de %2 schakels niet in %3 te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every theme has several actors in each of %1.</source>
        <comment>the three provinces</comment>
        <translation>Elk thema heeft in elk van %1 meer dan één actor.</translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <comment>3 in a province and 1 elsewhere</comment>
        <translation>Waar: %1.</translation>
    </message>
    <message>
        <source>All of this can be found along links that the source states.</source>
        <translation>Dat blijkt allemaal uit relaties die letterlijk in de tekst staan.</translation>
    </message>
    <message>
        <source>All of this can only be found along links that the source implies.</source>
        <translation>Dit is alleen te vinden langs relaties die uit de tekst zijn afgeleid.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be found along links that the source implies.</source>
        <translation>
            <numerusform>%n daarvan vinden we alleen via relaties die uit de tekst zijn afgeleid.</numerusform>
            <numerusform>%n daarvan vinden we alleen via relaties die uit de tekst zijn afgeleid.</numerusform>
        </translation>
    </message>
    <message>
        <source>No way from %1 to %2 is stated in the source.</source>
        <translation>In de tekst staat geen weg van %1 naar %2.</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 and around</source>
        <translation>%1 e.o.</translation>
    </message>
</context>
<context>
    <name>BaseMapReader</name>
    <message>
        <source>Install the base map again, or choose another one</source>
        <translation>Installeer de ondergrond opnieuw of kies een andere</translation>
    </message>
    <message>
        <source>The base map lacks the layer %1</source>
        <translation>De laag %1 ontbreekt in de ondergrond</translation>
    </message>
    <message>
        <source>The base map is not in degrees (EPSG:4326)</source>
        <translation>De ondergrond staat niet in graden (EPSG:4326)</translation>
    </message>
    <message>
        <source>The base map cannot be read: %1</source>
        <translation>De ondergrond kan niet worden gelezen: %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n link(s) within</source>
        <translation>
            <numerusform>%n relatie onderling</numerusform>
            <numerusform>%n relaties onderling</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (gepland)</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>The case &apos;%1&apos; changes nothing</source>
        <translation>De variant &apos;%1&apos; verandert niets</translation>
    </message>
    <message>
        <source>Name what it leaves out, or add what it plans</source>
        <translation>Noem wat wegvalt, of voeg toe wat gepland is</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no link and no stage in this case</source>
        <translation>&apos;%1&apos; heeft in deze variant geen relatie en geen schakel</translation>
    </message>
    <message>
        <source>Plan a link or a place in a stage for it too</source>
        <translation>Plan er ook een relatie of een plaats in een schakel bij</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in stage &apos;%2&apos; of chain &apos;%3&apos; already</source>
        <translation>&apos;%1&apos; staat al in schakel &apos;%2&apos; van keten &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Leave the actor in the stage that fits best</source>
        <translation>Laat de actor in de schakel die het best past</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out in this case</source>
        <translation>&apos;%1&apos; valt weg in deze variant</translation>
    </message>
    <message>
        <source>Keep the actor, or do not plan this with it</source>
        <translation>Laat de actor staan, of plan dit zonder die actor</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Change case</source>
        <translation>Variant wijzigen</translation>
    </message>
    <message>
        <source>Change the case ‘%1’, or begin another one with it?</source>
        <translation>De variant ‘%1’ wijzigen, of er een andere mee beginnen?</translation>
    </message>
    <message>
        <source>Change &amp;this case</source>
        <translation>&amp;Deze variant wijzigen</translation>
    </message>
    <message>
        <source>&amp;Another case</source>
        <translation>Een &amp;andere variant</translation>
    </message>
    <message>
        <source>Name of the case:</source>
        <translation>Naam van de variant:</translation>
    </message>
    <message>
        <source>Keep case</source>
        <translation>Variant bewaren</translation>
    </message>
    <message>
        <source>Rename case</source>
        <translation>Variant hernoemen</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>Variant verwijderen</translation>
    </message>
    <message>
        <source>Remove the case ‘%1’?</source>
        <translation>De variant ‘%1’ verwijderen?</translation>
    </message>
</context>
<context>
    <name>CaseEffects</name>
    <message>
        <source>What stages lose</source>
        <translation>Wat schakels verliezen</translation>
    </message>
    <message>
        <source>Cut off from the rest of their chain</source>
        <translation>Los van de rest van hun keten</translation>
    </message>
    <message>
        <source>Without any link left</source>
        <translation>Zonder enige relatie over</translation>
    </message>
    <message>
        <source>Longer routes</source>
        <translation>Langere routes</translation>
    </message>
    <message>
        <source>What stages gain</source>
        <translation>Wat schakels winnen</translation>
    </message>
    <message>
        <source>Shorter routes</source>
        <translation>Kortere routes</translation>
    </message>
    <message>
        <source>Less dependent on one actor</source>
        <translation>Minder afhankelijk van één actor</translation>
    </message>
    <message>
        <source>actors: %1, links: %2</source>
        <translation>actoren: %1, relaties: %2</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provincies</translation>
    </message>
</context>
<context>
    <name>CaseMarks</name>
    <message>
        <source>Variant: %1</source>
        <translation>Variant: %1</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Links lost / added</source>
        <translation>Relaties weg / erbij</translation>
    </message>
    <message>
        <source>Stages that nobody takes any more</source>
        <translation>Schakels die niemand meer invult</translation>
    </message>
    <message>
        <source>Stages without a supplier</source>
        <translation>Schakels zonder toeleverancier</translation>
    </message>
    <message>
        <source>Stages gone from a province</source>
        <translation>Schakels verdwenen uit een provincie</translation>
    </message>
    <message>
        <source>Without any link left</source>
        <translation>Zonder enige relatie over</translation>
    </message>
    <message>
        <source>Routes between stages that get longer</source>
        <translation>Routes tussen schakels die langer worden</translation>
    </message>
    <message>
        <source>Routes between stages that vanish</source>
        <translation>Routes tussen schakels die verdwijnen</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Relaties van %1</translation>
    </message>
    <message>
        <source>Of the links lost, implied ones</source>
        <translation>Waarvan afgeleide relaties weg</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Cut off from the rest of their chain</source>
        <translation>Los van de rest van hun keten</translation>
    </message>
    <message>
        <source>Stages that gain actors or suppliers</source>
        <translation>Schakels die actoren of leveranciers winnen</translation>
    </message>
    <message>
        <source>Routes between stages that appear or get shorter</source>
        <translation>Wegen tussen schakels die ontstaan of korter worden</translation>
    </message>
    <message>
        <source>Actors that the chains can do without now</source>
        <translation>Actoren die de ketens nu kunnen missen</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>&apos;%1&apos; runs against other deliveries of the chain &apos;%2&apos;, such as &apos;%3&apos;</source>
        <translation>&apos;%1&apos; loopt tegen andere leveringen van de keten &apos;%2&apos; in, zoals &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Turn it round, or give the parallel stages an order of their own</source>
        <translation>Draai haar om, of geef schakels die naast elkaar staan een eigen volgorde</translation>
    </message>
</context>
<context>
    <name>ChainPartsText</name>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See ketenkaart --help</source>
        <translation>Zie ketenkaart --help</translation>
    </message>
    <message>
        <source>%1 is not a language</source>
        <translation>%1 is geen taal</translation>
    </message>
    <message>
        <source>Use nl or en</source>
        <translation>Gebruik nl of en</translation>
    </message>
    <message>
        <source>There is no presentation %1</source>
        <translation>Er is geen presentatie %1</translation>
    </message>
    <message>
        <source>The dataset has one without a name</source>
        <translation>De dataset heeft er één zonder naam</translation>
    </message>
    <message>
        <source>Presentations: %1</source>
        <translation>Presentaties: %1</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>There is no layer %1</source>
        <translation>Er is geen laag %1</translation>
    </message>
    <message>
        <source>Use some of: %1</source>
        <translation>Kies uit: %1</translation>
    </message>
    <message>
        <source>Name two datasets to compare</source>
        <translation>Noem twee datasets om te vergelijken</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1 %2 &gt; %3</source>
        <comment>a column, what stood there and what stands there now</comment>
        <translation>%1 %2 &gt; %3</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(geen kolom)</translation>
    </message>
    <message>
        <source>has a place now</source>
        <translation>heeft nu een plaats</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>has no place any more</source>
        <translation>heeft geen plaats meer</translation>
    </message>
    <message>
        <source>moved from number %1 to %2</source>
        <translation>verplaatst van nummer %1 naar %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <comment>a layer and what is in it</comment>
        <translation>%1: %2 toegevoegd</translation>
    </message>
    <message>
        <source>%1: %2 gone</source>
        <comment>a layer and what was in it</comment>
        <translation>%1: %2 verdwenen</translation>
    </message>
    <message>
        <source>%1 of the first dataset cannot be compared: %2</source>
        <comment>a layer</comment>
        <translation>%1 van de eerste dataset is niet te vergelijken: %2</translation>
    </message>
    <message>
        <source>%1 of the second dataset cannot be compared: %2</source>
        <comment>a layer</comment>
        <translation>%1 van de tweede dataset is niet te vergelijken: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n toegevoegd</numerusform>
            <numerusform>%n toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n verdwenen</numerusform>
            <numerusform>%n verdwenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) not compared</source>
        <translation>
            <numerusform>%n laag niet vergeleken</numerusform>
            <numerusform>%n lagen niet vergeleken</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>%1 is no file that can be written</source>
        <translation>%1 is geen bestand dat geschreven kan worden</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Gebruik een van: %1</translation>
    </message>
    <message>
        <source>There is no format %1</source>
        <translation>Er is geen formaat %1</translation>
    </message>
    <message>
        <source>This would write over the dataset that is read</source>
        <translation>Dit zou de dataset overschrijven die wordt gelezen</translation>
    </message>
    <message>
        <source>Choose another name or folder</source>
        <translation>Kies een andere naam of map</translation>
    </message>
    <message>
        <source>The data that come with Ketenkaart stay as they are</source>
        <translation>De gegevens die bij Ketenkaart horen blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <source>Say with -o where to write</source>
        <translation>Zeg met -o waarheen geschreven moet worden</translation>
    </message>
    <message>
        <source>Name one dataset at most</source>
        <translation>Noem hoogstens één dataset</translation>
    </message>
    <message>
        <source>The name of a GeoPackage ends in .gpkg</source>
        <translation>De naam van een GeoPackage eindigt op .gpkg</translation>
    </message>
</context>
<context>
    <name>CsvSheet</name>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252, here and wherever that is so</source>
        <translation>De tekst is geen UTF-8; hij is gelezen als Windows-1252, hier en overal waar dat zo is</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Sla het bestand op als UTF-8</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; all that follows is one value</source>
        <translation>Hier begint een aanhalingsteken dat nergens sluit; alles wat volgt is één waarde</translation>
    </message>
    <message>
        <source>Close it, or take it away</source>
        <translation>Sluit het, of haal het weg</translation>
    </message>
    <message>
        <source>The row has %1 values and the first line names %2 columns; the last values are not used</source>
        <translation>De rij heeft %1 waarden en de eerste regel noemt %2 kolommen; de laatste waarden worden niet gebruikt</translation>
    </message>
    <message>
        <source>Put a value with a separator in it between quotation marks</source>
        <translation>Zet een waarde met een scheidingsteken erin tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>its text is damaged</source>
        <translation>de tekst is beschadigd</translation>
    </message>
    <message>
        <source>The text is not UTF-16 throughout; some letters are lost</source>
        <translation>De tekst is niet overal UTF-16; sommige letters zijn verloren</translation>
    </message>
</context>
<context>
    <name>DatabasePlacement</name>
    <message>
        <source>Choose another name or folder, or close other programs that use the file</source>
        <translation>Kies een andere naam of map, of sluit andere programma&apos;s die het bestand gebruiken</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>de map bestaat niet</translation>
    </message>
    <message>
        <source>another program has it open, or left %1 beside it</source>
        <translation>een ander programma heeft het open, of heeft er %1 naast laten liggen</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>de schijf neemt het niet aan</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>een ander programma heeft het open</translation>
    </message>
    <message>
        <source>the disk does not say that it has kept it</source>
        <translation>de schijf bevestigt niet dat het bewaard is</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand kan niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>DatasetCheck</name>
    <message>
        <source>No row says anything here</source>
        <translation>Geen enkele rij zegt hier iets</translation>
    </message>
    <message>
        <source>Fill the column %1</source>
        <translation>Vul de kolom %1 in</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says nothing here</source>
        <translation>&apos;%1&apos; zegt hier niets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no theme</source>
        <translation>&apos;%1&apos; heeft geen thema</translation>
    </message>
    <message>
        <source>Give the actor a theme, so that filters and colours hold for it</source>
        <translation>Geef de actor een thema, zodat filters en kleuren ervoor gelden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies %2 km from &apos;%3&apos;</source>
        <translation>&apos;%1&apos; ligt %2 km van &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Check the coordinates and the campus</source>
        <translation>Controleer de coördinaten en de campus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a place but no province</source>
        <translation>&apos;%1&apos; heeft een plaats maar geen provincie</translation>
    </message>
    <message>
        <source>Name the province or the foreign region</source>
        <translation>Noem de provincie of de buitenlandse regio</translation>
    </message>
    <message>
        <source>it is in %1</source>
        <translation>het ligt in %1</translation>
    </message>
    <message>
        <source>it is in none of the provinces</source>
        <translation>het ligt in geen van de provincies</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not lie in %2: %3</source>
        <translation>&apos;%1&apos; ligt niet in %2: %3</translation>
    </message>
    <message>
        <source>Correct the province or the coordinates</source>
        <translation>Verbeter de provincie of de coördinaten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2) looks like &apos;%3&apos; (%4)</source>
        <translation>&apos;%1&apos; (%2) lijkt op &apos;%3&apos; (%4)</translation>
    </message>
    <message>
        <source>Make it one actor, or give both the same organisation if they are two sites of it</source>
        <translation>Maak er één actor van, of geef beide dezelfde organisatie als het twee vestigingen zijn</translation>
    </message>
    <message>
        <source>The chain &apos;%1&apos; has no stages</source>
        <translation>De keten &apos;%1&apos; heeft geen schakels</translation>
    </message>
    <message>
        <source>Add its stages to the layer stages</source>
        <translation>Voeg de schakels toe aan de laag stages</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in stage &apos;%2&apos; of chain &apos;%3&apos; already</source>
        <translation>&apos;%1&apos; staat al in schakel &apos;%2&apos; van keten &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Leave the actor in the stage that fits best</source>
        <translation>Laat de actor in de schakel die het best past</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says the same as &apos;%2&apos;</source>
        <translation>&apos;%1&apos; zegt hetzelfde als &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Make it one link; its column chain may name several chains</source>
        <translation>Maak er één relatie van; de kolom chain mag meer ketens noemen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in no stage of the chain &apos;%2&apos;, so the link is not drawn with it</source>
        <translation>&apos;%1&apos; staat in geen schakel van de keten &apos;%2&apos;, dus de relatie wordt daar niet getekend</translation>
    </message>
    <message>
        <source>Add the actor to a stage, or take the link out of the chain</source>
        <translation>Zet de actor in een schakel, of haal de relatie uit de keten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not exact, and has no words</source>
        <translation>&apos;%1&apos; is niet exact en heeft geen woorden</translation>
    </message>
    <message>
        <source>Write the figure as the source does: more than 90%, dozens</source>
        <translation>Schrijf het cijfer zoals de bron het doet: meer dan 90%, tientallen</translation>
    </message>
</context>
<context>
    <name>DatasetReader</name>
    <message>
        <source>&apos;%1&apos; is not a number; the place is left out</source>
        <translation>&apos;%1&apos; is geen getal; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Write the decimals after a point: 5.12</source>
        <translation>Schrijf decimalen na een punt: 5.12</translation>
    </message>
    <message>
        <source>Write degrees as a number, as in 5.12</source>
        <translation>Schrijf graden als een getal, zoals 5.12</translation>
    </message>
    <message>
        <source>Half of the coordinates is missing; the place is left out</source>
        <translation>Een van beide coördinaten ontbreekt; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Give both lon and lat, or neither</source>
        <translation>Vul lon en lat allebei in, of geen van beide</translation>
    </message>
    <message>
        <source>The coordinates are no numbers; the place is left out</source>
        <translation>De coördinaten zijn geen getallen; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees</source>
        <translation>Geef lengte en breedte in graden</translation>
    </message>
    <message>
        <source>The coordinates are 0 / 0; the place is left out</source>
        <translation>De coördinaten zijn 0 / 0; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Leave lon and lat empty when the place is not known</source>
        <translation>Laat lon en lat leeg als de locatie niet bekend is</translation>
    </message>
    <message>
        <source>Longitude and latitude (%1) are exchanged; they were put right</source>
        <translation>Lengte en breedte (%1) zijn verwisseld; dat is hersteld</translation>
    </message>
    <message>
        <source>Put the longitude in lon and the latitude in lat</source>
        <translation>Zet de lengte in lon en de breedte in lat</translation>
    </message>
    <message>
        <source>Put x in lon and y in lat, or give degrees</source>
        <translation>Zet x in lon en y in lat, of geef graden</translation>
    </message>
    <message>
        <source>Check the coordinates: longitude %1 to %2, latitude %3 to %4</source>
        <translation>Controleer de coördinaten: lengte %1 tot %2, breedte %3 tot %4</translation>
    </message>
    <message>
        <source>%1; the place is left out</source>
        <translation>%1; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Check the coordinates</source>
        <translation>Controleer de coördinaten</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees (WGS84)</source>
        <translation>Geef lengte en breedte in graden (WGS84)</translation>
    </message>
    <message>
        <source>no actors and no links are shown</source>
        <translation>er worden geen actoren en geen relaties getoond</translation>
    </message>
    <message>
        <source>no campuses are shown</source>
        <translation>er worden geen campussen getoond</translation>
    </message>
    <message>
        <source>no links are shown</source>
        <translation>er worden geen relaties getoond</translation>
    </message>
    <message>
        <source>no chains and no stages are shown, and links belong to no chain</source>
        <translation>er worden geen ketens en geen schakels getoond, en relaties horen bij geen keten</translation>
    </message>
    <message>
        <source>chains have no stages</source>
        <translation>ketens hebben geen schakels</translation>
    </message>
    <message>
        <source>no key figures are shown</source>
        <translation>er worden geen kerncijfers getoond</translation>
    </message>
    <message>
        <source>The column is missing; no row of this layer is used</source>
        <translation>De kolom ontbreekt; geen enkele rij van deze laag wordt gebruikt</translation>
    </message>
    <message>
        <source>The column is missing, and there is no geometry; nothing has a place</source>
        <translation>De kolom ontbreekt en er is geen geometrie; niets heeft een locatie</translation>
    </message>
    <message>
        <source>The column is missing; it counts as empty</source>
        <translation>De kolom ontbreekt; zij telt als leeg</translation>
    </message>
    <message>
        <source>Add the column %1</source>
        <translation>Voeg de kolom %1 toe</translation>
    </message>
    <message>
        <source>The layer is missing; %1</source>
        <translation>De laag ontbreekt; %1</translation>
    </message>
    <message>
        <source>Add a table or file named %1</source>
        <translation>Voeg een tabel of bestand met de naam %1 toe</translation>
    </message>
    <message>
        <source>Repair the file or take it away</source>
        <translation>Herstel het bestand of haal het weg</translation>
    </message>
    <message>
        <source>There is no dataset here: none of its layers was found</source>
        <translation>Hier staat geen dataset: geen enkele laag ervan is gevonden</translation>
    </message>
    <message>
        <source>Choose a folder or file with the layers %1</source>
        <translation>Kies een map of bestand met de lagen %1</translation>
    </message>
    <message>
        <source>The layer could be read only in part: %1</source>
        <translation>De laag kon maar voor een deel worden gelezen: %1</translation>
    </message>
    <message>
        <source>Repair the file</source>
        <translation>Herstel het bestand</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Latin-1, here and wherever that is so</source>
        <translation>De tekst is geen UTF-8; hij is als Latin-1 gelezen, hier en overal waar dat zo is</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Sla het bestand op als UTF-8</translation>
    </message>
    <message>
        <source>The row has no id and is not used</source>
        <translation>De rij heeft geen id en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is that of row %2; this row is not used</source>
        <translation>De id &apos;%1&apos; hoort al bij rij %2; deze rij wordt niet gebruikt</translation>
    </message>
    <message>
        <source>Give every row an id of its own</source>
        <translation>Geef elke rij een eigen id</translation>
    </message>
    <message>
        <source>The name is empty; the id is shown instead</source>
        <translation>De naam is leeg; de id wordt getoond</translation>
    </message>
    <message>
        <source>The name is empty in both languages; the id is shown instead</source>
        <translation>De naam is in beide talen leeg; de id wordt getoond</translation>
    </message>
    <message>
        <source>The geometry is not a point; the place is left out</source>
        <translation>De geometrie is geen punt; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Give each row one point, or the columns lon and lat</source>
        <translation>Geef elke rij één punt, of de kolommen lon en lat</translation>
    </message>
    <message>
        <source>The point cannot be converted to WGS84; the place is left out</source>
        <translation>Het punt kan niet naar WGS84 worden omgerekend; de locatie is weggelaten</translation>
    </message>
    <message>
        <source>Check the coordinate system of the layer</source>
        <translation>Controleer het coördinatenstelsel van de laag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist; %2</source>
        <translation>&apos;%1&apos; bestaat niet; %2</translation>
    </message>
    <message>
        <source>Use an id of that layer, or add it there</source>
        <translation>Gebruik een id uit die laag, of voeg hem daar toe</translation>
    </message>
    <message>
        <source>The link lacks an end and is not used</source>
        <translation>Aan de relatie ontbreekt een kant; zij wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the link is not used</source>
        <translation>de relatie wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the stage comes last</source>
        <translation>de schakel komt achteraan</translation>
    </message>
    <message>
        <source>The position is empty; %1</source>
        <translation>De positie is leeg; %1</translation>
    </message>
    <message>
        <source>Another stage of this chain has position %1 too; the rows&apos; order decides</source>
        <translation>Een andere schakel van deze keten heeft ook positie %1; de volgorde van de rijen beslist</translation>
    </message>
    <message>
        <source>Number the stages of a chain 1, 2, 3, ...</source>
        <translation>Nummer de schakels van een keten 1, 2, 3, ...</translation>
    </message>
    <message>
        <source>it is left out of the stage</source>
        <translation>hij is uit de schakel weggelaten</translation>
    </message>
    <message>
        <source>No known actor takes this stage</source>
        <translation>Geen enkele bekende actor vult deze schakel in</translation>
    </message>
    <message>
        <source>List ids of actors, separated by semicolons</source>
        <translation>Noem id&apos;s van actoren, gescheiden door puntkomma&apos;s</translation>
    </message>
    <message>
        <source>The kind is empty; &apos;%1&apos; is used instead</source>
        <translation>De soort is leeg; &apos;%1&apos; wordt gebruikt</translation>
    </message>
    <message>
        <source>the actor is shown on no campus</source>
        <translation>de actor wordt op geen enkele campus getoond</translation>
    </message>
    <message>
        <source>The link leads from &apos;%1&apos; to itself and is not used</source>
        <translation>De relatie loopt van &apos;%1&apos; naar zichzelf en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>Name two different ends</source>
        <translation>Noem twee verschillende uiteinden</translation>
    </message>
    <message>
        <source>the stage is not used</source>
        <translation>de schakel wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The stage names no chain and is not used</source>
        <translation>De schakel noemt geen keten en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The stage has no id; &apos;%1&apos; is used</source>
        <translation>De schakel heeft geen id; &apos;%1&apos; wordt gebruikt</translation>
    </message>
    <message>
        <source>the figure is not used</source>
        <translation>het kerncijfer wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The value is empty; %1</source>
        <translation>De waarde is leeg; %1</translation>
    </message>
    <message>
        <source>the figure is shown without an actor</source>
        <translation>het kerncijfer wordt zonder actor getoond</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number; %2</source>
        <translation>&apos;%1&apos; is geen getal; %2</translation>
    </message>
    <message>
        <source>Write digits only</source>
        <translation>Schrijf alleen cijfers</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a web address; it is left out</source>
        <translation>&apos;%1&apos; is geen webadres; het is weggelaten</translation>
    </message>
    <message>
        <source>Begin the address with https://</source>
        <translation>Begin het adres met https://</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>dit is weggelaten</translation>
    </message>
    <message>
        <source>Fill in the column %1</source>
        <translation>Vul de kolom %1 in</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used instead</source>
        <translation>&apos;%1&apos; wordt gebruikt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; %2</source>
        <translation>&apos;%1&apos; is niet bekend; %2</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Gebruik een van: %1</translation>
    </message>
    <message>
        <source>one cannot search for technologies</source>
        <translation>zoeken op technologie kan niet</translation>
    </message>
    <message>
        <source>the actor is not found by it</source>
        <translation>de actor wordt er niet op gevonden</translation>
    </message>
    <message>
        <source>the link is not part of it</source>
        <translation>de relatie hoort er niet bij</translation>
    </message>
    <message>
        <source>the layer is left out</source>
        <translation>de laag wordt overgeslagen</translation>
    </message>
    <message>
        <source>the case does not leave it out</source>
        <translation>de variant laat het niet weg</translation>
    </message>
    <message>
        <source>The row names no case and is not used</source>
        <translation>De rij noemt geen variant en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the row is not used</source>
        <translation>de rij wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The dataset has &apos;%1&apos; already; what is planned is not used</source>
        <translation>De dataset heeft &apos;%1&apos; al; wat gepland is wordt niet gebruikt</translation>
    </message>
    <message>
        <source>Give what is planned an id of its own</source>
        <translation>Geef wat gepland is een eigen id</translation>
    </message>
    <message>
        <source>The place is not complete and is not used</source>
        <translation>De plaats in de keten is niet volledig en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the place is not used</source>
        <translation>de plaats in de keten wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the extent is left out</source>
        <translation>de uitsnede wordt weggelaten</translation>
    </message>
    <message>
        <source>%1 is not between -%2 and %2 degrees; %3</source>
        <translation>%1 ligt niet tussen -%2 en %2 graden; %3</translation>
    </message>
    <message>
        <source>Write degrees of longitude and latitude (WGS84)</source>
        <translation>Noteer graden lengte en breedte (WGS84)</translation>
    </message>
    <message>
        <source>The extent lacks a side; it is left out</source>
        <translation>De uitsnede mist een zijde en wordt weggelaten</translation>
    </message>
    <message>
        <source>West does not lie west of east; the extent is left out</source>
        <translation>&apos;west&apos; ligt niet ten westen van &apos;east&apos;; de uitsnede wordt weggelaten</translation>
    </message>
    <message>
        <source>South does not lie south of north; the extent is left out</source>
        <translation>&apos;south&apos; ligt niet ten zuiden van &apos;north&apos;; de uitsnede wordt weggelaten</translation>
    </message>
    <message>
        <source>that of the presentation is used</source>
        <translation>die van de presentatie wordt gebruikt</translation>
    </message>
    <message>
        <source>the usual time is used</source>
        <translation>de gewone tijd wordt gebruikt</translation>
    </message>
    <message>
        <source>%1 seconds is not between 0 and %2; %3</source>
        <translation>%1 seconden ligt niet tussen 0 en %2; %3</translation>
    </message>
    <message>
        <source>Leave it empty for the usual time</source>
        <translation>Laat het leeg voor de gewone tijd</translation>
    </message>
    <message>
        <source>The layer %1 cannot be read: %2</source>
        <translation>De laag %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Make it a plain table of the file</source>
        <translation>Maak er een gewone tabel van het bestand van</translation>
    </message>
    <message>
        <source>The text has more than %1 characters; the rest is left out, here and wherever that is so</source>
        <translation>De tekst heeft meer dan %1 tekens; de rest is weggelaten, hier en overal waar dat zo is</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Maak de tekst korter</translation>
    </message>
    <message>
        <source>The headline is not complete and is not used</source>
        <translation>De hoofdlijn is niet volledig en wordt niet gebruikt</translation>
    </message>
    <message>
        <source>the headline is not used</source>
        <translation>de hoofdlijn wordt niet gebruikt</translation>
    </message>
    <message>
        <source>The headline leads from &apos;%1&apos; to itself; it is not used</source>
        <translation>De hoofdlijn loopt van &apos;%1&apos; naar zichzelf; ze wordt niet gebruikt</translation>
    </message>
    <message>
        <source>Name two regions</source>
        <translation>Noem twee regio’s</translation>
    </message>
    <message>
        <source>The headline has no words in either language</source>
        <translation>De hoofdlijn heeft in geen van beide talen woorden</translation>
    </message>
    <message>
        <source>the headline comes last</source>
        <translation>de hoofdlijn komt als laatste</translation>
    </message>
    <message>
        <source>the row belongs to no region</source>
        <translation>de rij hoort bij geen regio</translation>
    </message>
    <message>
        <source>Check that it is no mistake</source>
        <translation>Ga na of het geen vergissing is</translation>
    </message>
    <message>
        <source>%1 is nowhere on the map of the world; the place is left out</source>
        <translation>%1 ligt nergens op de wereldkaart; de plaats is weggelaten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a country; it is left out</source>
        <translation>&apos;%1&apos; is geen land; het is weggelaten</translation>
    </message>
    <message>
        <source>Write its two letters of ISO 3166-1, such as NL or BE</source>
        <translation>Schrijf de twee letters van ISO 3166-1, zoals NL of BE</translation>
    </message>
    <message>
        <source>%1 lies far from the area that these data are about</source>
        <translation>%1 ligt ver van het gebied waar deze gegevens over gaan</translation>
    </message>
    <message>
        <source>Fill in west, south, east and north, or leave all four empty for the whole area</source>
        <translation>Vul west, south, east en north in, of laat ze alle vier leeg voor het hele gebied</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has capitals; the row is not used</source>
        <translation>&apos;%1&apos; heeft hoofdletters; de rij wordt niet gebruikt</translation>
    </message>
    <message>
        <source>Write it in lower case</source>
        <translation>Schrijf het in kleine letters</translation>
    </message>
    <message>
        <source>Keep fewer words apart</source>
        <translation>Houd minder woorden uit elkaar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of it; %2</source>
        <translation>&apos;%1&apos; is daar geen nummer van; %2</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to %1</source>
        <translation>Gebruik een geheel getal van 1 tot %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no extent; it is left out</source>
        <translation>&apos;%1&apos; is geen uitsnede; die wordt weggelaten</translation>
    </message>
    <message>
        <source>Write west;south;east;north in degrees: 4.1;51.2;7.1;52.9</source>
        <translation>Schrijf west;zuid;oost;noord in graden: 4.1;51.2;7.1;52.9</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no coordinate system; it is left out</source>
        <translation>&apos;%1&apos; is geen coördinatenstelsel; het wordt weggelaten</translation>
    </message>
    <message>
        <source>Write its authority and code, such as EPSG:28992</source>
        <translation>Schrijf de instantie en de code, zoals EPSG:28992</translation>
    </message>
    <message>
        <source>%1 x and y (%2) are exchanged; they were put right</source>
        <comment>RD New</comment>
        <translation>x en y in %1 (%2) zijn verwisseld; dat is hersteld</translation>
    </message>
    <message>
        <source>The %1 coordinates %2 lie far from the area of these data; the place is left out</source>
        <comment>RD New</comment>
        <translation>De coördinaten %2 in %1 liggen ver van het gebied van deze gegevens; de plaats wordt weggelaten</translation>
    </message>
    <message>
        <source>The %1 coordinates %2 were converted to degrees</source>
        <comment>RD New</comment>
        <translation>De coördinaten %2 in %1 zijn omgezet naar graden</translation>
    </message>
    <message>
        <source>Write west;south;east;north in metres of the grid</source>
        <translation>Schrijf west;zuid;oost;noord in meters van het stelsel</translation>
    </message>
    <message>
        <source>it could be read only in part</source>
        <translation>zij kon maar voor een deel worden gelezen</translation>
    </message>
    <message>
        <source>it is shown as a presentation of its own</source>
        <translation>hij staat als een presentatie op zich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for &apos;%2&apos;, here and wherever that is so</source>
        <translation>&apos;%1&apos; wordt opgevat als &apos;%2&apos;, hier en overal waar dat zo is</translation>
    </message>
    <message>
        <source>Write the id as its own layer has it</source>
        <translation>Schrijf de id zoals die in de eigen laag staat</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>elsewhere</source>
        <translation>elders</translation>
    </message>
    <message>
        <source>The map shows %1 actors: %2.</source>
        <translation>De kaart toont %1 actoren: %2.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>%1 links are drawn, %2 of them stated by the source and the others implied; most run %3.</source>
        <translation>Er zijn %1 relaties getekend: %2 staan zo in de bron, de andere volgen eruit. De meeste lopen %3.</translation>
    </message>
    <message>
        <source>%1. %2: %3 on the map</source>
        <translation>%1. %2: %3 op de kaart</translation>
    </message>
    <message>
        <source>Stages of %1: %2.</source>
        <translation>Schakels van %1: %2.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Diagram of the chain %1, by stage. %2.</source>
        <translation>Diagram van de keten %1, per schakel. %2.</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>zonder plaats</translation>
    </message>
    <message>
        <source>%1 links are drawn, %2 of them stated by the source, %3 planned and the others implied; most run %4.</source>
        <translation>%1 relaties zijn getekend; %2 daarvan vermeldt de bron, %3 zijn gepland en de andere afgeleid; de meeste lopen %4.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>, row %1</source>
        <translation>, rij %1</translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message>
        <source>This chain has %1 actors and %2 links; a diagram shows at most %3 actors and %4 links</source>
        <translation>Deze keten heeft %1 actoren en %2 relaties; een diagram toont er hooguit %3 en %4</translation>
    </message>
    <message>
        <source>Choose a theme or a province besides, so that fewer are left</source>
        <translation>Kies er ook een thema of een provincie bij, zodat er minder overblijven</translation>
    </message>
    <message>
        <source>There is no chain to draw a diagram of</source>
        <translation>Er is geen keten om een diagram van te tekenen</translation>
    </message>
    <message>
        <source>Choose a value chain</source>
        <translation>Kies een waardeketen</translation>
    </message>
    <message>
        <source>No actor of this chain is left for a diagram</source>
        <translation>Van deze keten blijft geen actor over voor een diagram</translation>
    </message>
    <message>
        <source>Choose other themes or provinces, or show the hidden stages</source>
        <translation>Kies andere thema’s of provincies, of toon de verborgen schakels</translation>
    </message>
    <message>
        <source>Too small to show the diagram</source>
        <translation>Te klein om het diagram te tonen</translation>
    </message>
    <message>
        <source>Choose a larger size, or hide stages of the chain</source>
        <translation>Kies een groter formaat, of verberg schakels van de keten</translation>
    </message>
</context>
<context>
    <name>DifferenceLook</name>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
</context>
<context>
    <name>DifferenceMarks</name>
    <message>
        <source>Other than in %1</source>
        <translation>Anders dan in %1</translation>
    </message>
    <message>
        <source>(the first %1 of %2)</source>
        <translation>(de eerste %1 van %2)</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>alleen daar</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>alleen hier</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>More than one dataset: %1</source>
        <translation>Meer dan één dataset: %1</translation>
    </message>
    <message>
        <source>No file to write to</source>
        <translation>Er is geen uitvoerbestand genoemd</translation>
    </message>
    <message>
        <source>Cannot write the format of %1</source>
        <translation>Het bestandsformaat van %1 wordt niet ondersteund</translation>
    </message>
    <message>
        <source>%1 is not a number of dpi</source>
        <translation>%1 is geen aantal dpi</translation>
    </message>
    <message>
        <source>A page is either landscape or portrait</source>
        <translation>Een pagina is liggend of staand, niet allebei</translation>
    </message>
    <message>
        <source>There is no chain %1</source>
        <translation>Er is geen keten %1</translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation>Kies uit de ketens: %1</translation>
    </message>
    <message>
        <source>There is no theme %1</source>
        <translation>Er is geen thema %1</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>Kies uit de thema&apos;s: %1</translation>
    </message>
    <message>
        <source>There is no actor %1</source>
        <translation>Er is geen actor %1</translation>
    </message>
    <message>
        <source>ketenkaart info --json lists the ids</source>
        <translation>Bekijk de id&apos;s met ketenkaart info --json</translation>
    </message>
    <message>
        <source>Cannot make a map of each %1</source>
        <translation>Er is geen kaart per %1 te maken</translation>
    </message>
    <message>
        <source>Use --each chain, --each theme or --each campus</source>
        <translation>Gebruik --each chain, --each theme of --each campus</translation>
    </message>
    <message>
        <source>--each chooses chain, theme, actor and title by itself</source>
        <translation>--each kiest zelf keten, thema, actor en titel</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 is geen datum</translation>
    </message>
    <message>
        <source>Use YYYY-MM-DD, today, or a text</source>
        <translation>Gebruik JJJJ-MM-DD, today, of een tekst</translation>
    </message>
    <message>
        <source>There is no layout %1</source>
        <translation>Er is geen indeling %1</translation>
    </message>
    <message>
        <source>A diagram is that of a chain</source>
        <translation>Een diagram hoort bij een keten</translation>
    </message>
    <message>
        <source>Choose one with --chain ID, or use --each chain</source>
        <translation>Kies er een met --chain ID, of gebruik --each chain</translation>
    </message>
    <message>
        <source>There is no style %1</source>
        <translation>Er is geen stijl %1</translation>
    </message>
    <message>
        <source>Styles: default, projector, print-grey</source>
        <translation>Kies uit de stijlen: default, projector, print-grey</translation>
    </message>
    <message>
        <source>%1 is not a margin in millimetres</source>
        <translation>%1 is geen marge in millimeters</translation>
    </message>
    <message>
        <source>FILE.</source>
        <translation>BESTAND.</translation>
    </message>
    <message>
        <source>Name one with -o %1</source>
        <translation>Noem er een met -o %1</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in %1</source>
        <translation>Laat de bestandsnaam eindigen op %1</translation>
    </message>
    <message>
        <source>A world file goes with a PNG only</source>
        <translation>Een world-bestand hoort alleen bij een PNG</translation>
    </message>
    <message>
        <source>A .tif holds its place on earth itself</source>
        <translation>Een .tif bevat zelf al zijn plaats op aarde</translation>
    </message>
    <message>
        <source>Use 0 to %1 on this page</source>
        <translation>Gebruik op deze pagina 0 tot en met %1</translation>
    </message>
    <message>
        <source>The links between provinces are those of one chain, or of all</source>
        <translation>De relaties tussen provincies gaan over één keten, of over alle</translation>
    </message>
    <message>
        <source>There is no case %1</source>
        <translation>Er is geen variant %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Kies uit de varianten: %1</translation>
    </message>
    <message>
        <source>Layouts: %1</source>
        <translation>Kies uit de indelingen: %1</translation>
    </message>
    <message>
        <source>White spots are those of a chain, or of all themes</source>
        <translation>Witte vlekken zijn die van een keten, of van alle thema&apos;s</translation>
    </message>
    <message>
        <source>Use --each chain, or leave --each out</source>
        <translation>Gebruik --each chain, of laat --each weg</translation>
    </message>
    <message>
        <source>There is no extent %1</source>
        <translation>Er is geen kaartdeel %1</translation>
    </message>
    <message>
        <source>There is no family of links %1</source>
        <translation>Er is geen soort relatie %1</translation>
    </message>
    <message>
        <source>Families: %1, or none</source>
        <translation>Kies uit: %1, of none</translation>
    </message>
    <message>
        <source>--outlines is for an SVG only</source>
        <translation>--outlines is alleen voor een SVG</translation>
    </message>
    <message>
        <source>A PDF has its fonts, a picture needs none</source>
        <translation>Een PDF heeft zijn lettertypen, een afbeelding heeft ze niet nodig</translation>
    </message>
    <message>
        <source>--hotspots writes one file, for one map</source>
        <translation>--hotspots schrijft één bestand, bij één kaart</translation>
    </message>
    <message>
        <source>Leave --each out</source>
        <translation>Laat --each weg</translation>
    </message>
    <message>
        <source>%1 is not one of %2</source>
        <comment>the three provinces</comment>
        <translation>%1 is geen van %2</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Gebruik een van: %1</translation>
    </message>
    <message>
        <source>There is nothing to show: the dataset has no actors</source>
        <translation>Er is niets te tonen: de dataset heeft geen actoren</translation>
    </message>
    <message>
        <source>Bring a sheet in: ketenkaart import SHEET --into DATASET</source>
        <translation>Neem een blad op: ketenkaart import BLAD --into DATASET</translation>
    </message>
    <message>
        <source>There is nothing to show: none of the actors has a place</source>
        <translation>Er is niets te tonen: geen van de actoren heeft een plaats</translation>
    </message>
    <message>
        <source>Give them lon and lat; an import finds the point of a town or postcode</source>
        <translation>Geef ze lon en lat; een import vindt het punt van een woonplaats of postcode</translation>
    </message>
    <message>
        <source>There is nothing to show: no actor with a place is left</source>
        <translation>Er is niets te tonen: er blijft geen actor met een plaats over</translation>
    </message>
    <message>
        <source>Leave out one of --chain, --theme, --province or --stated-only</source>
        <translation>Laat een van --chain, --theme, --province of --stated-only weg</translation>
    </message>
</context>
<context>
    <name>ExportScenes</name>
    <message>
        <source>%1 does not go with --scenes</source>
        <translation>%1 gaat niet samen met --scenes</translation>
    </message>
    <message>
        <source>A scene says itself what it shows and how</source>
        <translation>Een scène bepaalt zelf wat ze toont en hoe</translation>
    </message>
    <message>
        <source>No file to write to</source>
        <translation>Er is geen uitvoerbestand genoemd</translation>
    </message>
    <message>
        <source>Name one with -o FILE.pdf, FILE.pptx or FOLDER/</source>
        <translation>Noem er een met -o BESTAND.pdf, BESTAND.pptx of MAP/</translation>
    </message>
    <message>
        <source>Scenes cannot be written as %1</source>
        <translation>Scènes kunnen niet worden opgeslagen als %1</translation>
    </message>
    <message>
        <source>The name must end in .pdf or .pptx, or be that of a folder for pictures</source>
        <translation>Laat de naam eindigen op .pdf of .pptx, of noem een map voor afbeeldingen</translation>
    </message>
    <message>
        <source>--handout is a PDF</source>
        <translation>--handout levert een PDF op</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or leave it out</source>
        <translation>Noem een bestand dat eindigt op .pdf, of laat de optie weg</translation>
    </message>
    <message>
        <source>--size is that of pictures</source>
        <translation>--size hoort bij afbeeldingen</translation>
    </message>
    <message>
        <source>Name a folder for them, or leave it out</source>
        <translation>Noem er een map voor, of laat de optie weg</translation>
    </message>
    <message>
        <source>There is no scene %1</source>
        <translation>Er is geen scène %1</translation>
    </message>
    <message>
        <source>Scenes: %1</source>
        <translation>Scènes: %1</translation>
    </message>
    <message>
        <source>The dataset has no presentation</source>
        <translation>De dataset heeft geen presentatie</translation>
    </message>
    <message>
        <source>Make scenes in the window, or add the layer presentation to the dataset</source>
        <translation>Maak scènes in het venster, of voeg de laag presentation toe aan de dataset</translation>
    </message>
</context>
<context>
    <name>ExportSeries</name>
    <message>
        <source>Cannot make the folder</source>
        <translation>De map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1 is not a size</source>
        <translation>%1 is geen formaat</translation>
    </message>
    <message>
        <source>Cannot write the picture: %1</source>
        <translation>Kan de afbeelding niet opslaan: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk; nothing was changed</source>
        <translation>Kies een andere map of maak ruimte op de schijf; er is niets veranderd</translation>
    </message>
    <message>
        <source>%1 dpi is not possible</source>
        <translation>%1 dpi is niet mogelijk</translation>
    </message>
    <message>
        <source>Use %1 to %2 dpi; 300 is right for print</source>
        <translation>Gebruik %1 tot en met %2 dpi; 300 is goed voor drukwerk</translation>
    </message>
    <message>
        <source>Not enough memory for a picture of %1 by %2 pixels</source>
        <translation>Niet genoeg geheugen voor een afbeelding van %1 bij %2 pixels</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer dpi</source>
        <translation>Kies een kleiner formaat of minder dpi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in %1</source>
        <translation>de bestandsnaam moet eindigen op %1</translation>
    </message>
    <message>
        <source>Use a4, a3, half, 16x9, 1920x1080 (pixels) or 200x150mm; sides from %1 to %2 pixels</source>
        <translation>Gebruik a4, a3, half, 16x9, 1920x1080 (pixels) of 200x150mm; zijden van %1 tot en met %2 pixels</translation>
    </message>
    <message>
        <source>A diagram has no place on earth</source>
        <translation>Een diagram heeft geen plaats op aarde</translation>
    </message>
    <message>
        <source>Write it as PNG, PDF or SVG, without a world file</source>
        <translation>Schrijf het als PNG, PDF of SVG, zonder world-bestand</translation>
    </message>
    <message>
        <source>A table has no place on earth</source>
        <translation>Een tabel heeft geen plaats op aarde</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>Value chain: %1</source>
        <translation>Waardeketen: %1</translation>
    </message>
    <message>
        <source>%1 and its partners</source>
        <translation>%1 en partners</translation>
    </message>
    <message>
        <source>Links between the provinces</source>
        <translation>Relaties tussen de provincies</translation>
    </message>
    <message>
        <source>Links between the provinces: %1</source>
        <translation>Relaties tussen de provincies: %1</translation>
    </message>
    <message>
        <source>White spots: %1</source>
        <translation>Witte vlekken: %1</translation>
    </message>
    <message>
        <source>White spots: the themes by province</source>
        <translation>Witte vlekken: de thema&apos;s per provincie</translation>
    </message>
    <message>
        <source>Innovation campuses in %1</source>
        <translation>Innovatiecampussen in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a theme or chain, in provinces</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>Innovation campuses</source>
        <translation>Innovatiecampussen</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 billion</source>
        <translation>%1 miljard</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 miljoen</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 banen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a figure</comment>
        <translation>meer dan %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a figure</comment>
        <translation>ongeveer %1</translation>
    </message>
</context>
<context>
    <name>FileExchange</name>
    <message>
        <source>Make room on the disk, or save under another name</source>
        <translation>Maak ruimte op de schijf, of sla op onder een andere naam</translation>
    </message>
    <message>
        <source>there is no room for a copy of it</source>
        <translation>er is geen ruimte voor een kopie ervan</translation>
    </message>
    <message>
        <source>the disk does not take a copy of it</source>
        <translation>de schijf neemt er geen kopie van aan</translation>
    </message>
    <message>
        <source>the disk does not say that it has kept it</source>
        <translation>de schijf bevestigt niet dat het bewaard is</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-afbeelding</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tekening</translation>
    </message>
    <message>
        <source>GeoTIFF picture</source>
        <translation>GeoTIFF-afbeelding</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>de map bestaat niet</translation>
    </message>
</context>
<context>
    <name>FlowTable</name>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>in this direction</source>
        <translation>in deze richting</translation>
    </message>
    <message>
        <source>mutual</source>
        <translation>wederzijds</translation>
    </message>
    <message>
        <source>implied</source>
        <comment>links</comment>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>links</source>
        <translation>relaties</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>links</comment>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message>
        <source>There are no links between these regions.</source>
        <translation>Tussen deze gebieden zijn er geen relaties.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) within a province</source>
        <translation>
            <numerusform>%n relatie binnen een provincie</numerusform>
            <numerusform>%n relaties binnen een provincie</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: %1.</source>
        <translation>Niet getekend: %1.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where links begin</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <comment>where links end</comment>
        <translation>Naar</translation>
    </message>
    <message numerus="yes">
        <source>Mutual: %n link(s), each drawn once</source>
        <translation>
            <numerusform>Wederzijds: %n relatie, één keer getekend</numerusform>
            <numerusform>Wederzijds: %n relaties, elk één keer getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In one direction: %n link(s)</source>
        <translation>
            <numerusform>In één richting: %n relatie</numerusform>
            <numerusform>In één richting: %n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Ribbons</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>pale, dashed edge: implied, not stated</source>
        <translation>bleek met streeprand: volgt uit de tekst, staat er niet letterlijk</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all stated</source>
        <translation>
            <numerusform>%n relatie, staat letterlijk in de tekst</numerusform>
            <numerusform>%n relaties, alle letterlijk in de tekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all implied</source>
        <translation>
            <numerusform>%n relatie, uit de tekst afgeleid</numerusform>
            <numerusform>%n relaties, alle uit de tekst afgeleid</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends elsewhere</source>
        <translation>Beide einden elders</translation>
    </message>
    <message>
        <source>Within %1</source>
        <comment>a province</comment>
        <translation>Binnen %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n mutual)</source>
        <comment>links</comment>
        <translation>
            <numerusform>(%n wederzijds)</numerusform>
            <numerusform>(%n wederzijds)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with both ends elsewhere</source>
        <translation>
            <numerusform>%n relatie met beide einden elders</numerusform>
            <numerusform>%n relaties met beide einden elders</numerusform>
        </translation>
    </message>
    <message>
        <source>supplies %1</source>
        <comment>words on a flow: so many deliveries</comment>
        <translation>levert %1</translation>
    </message>
    <message>
        <source>knowledge %1</source>
        <comment>words on a flow</comment>
        <translation>kennis %1</translation>
    </message>
    <message>
        <source>money %1</source>
        <comment>words on a flow</comment>
        <translation>geld %1</translation>
    </message>
    <message>
        <source>takes part %1</source>
        <comment>words on a flow: so many memberships</comment>
        <translation>deelname %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <comment>words on a flow: so many links</comment>
        <translation>valt weg: %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>from, to, what</comment>
        <translation>%1 naar %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between programmes without a place</source>
        <translation>
            <numerusform>%n relatie tussen programma&apos;s zonder plaats</numerusform>
            <numerusform>%n relaties tussen programma&apos;s zonder plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>white, dotted edge: planned</source>
        <translation>wit, stippelrand: gepland</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), all planned</source>
        <translation>
            <numerusform>%n relatie, gepland</numerusform>
            <numerusform>%n relaties, alle gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), %1</source>
        <comment>2 of them implied</comment>
        <translation>
            <numerusform>%n relatie, %1</numerusform>
            <numerusform>%n relaties, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ends without a place</source>
        <translation>Beide einden zonder plaats</translation>
    </message>
</context>
<context>
    <name>FolderChange</name>
    <message>
        <source>The files cannot be saved: %1</source>
        <translation>De bestanden kunnen niet worden opgeslagen: %1</translation>
    </message>
    <message>
        <source>See whether you may write there and whether the disk is full</source>
        <translation>Kijk of u daar mag schrijven en of de schijf vol is</translation>
    </message>
    <message>
        <source>Change or take away what is there</source>
        <translation>Wijzig wat daar staat, of haal het weg</translation>
    </message>
    <message>
        <source>The files are saved, but not all are in their place yet, which will be completed the next time: %1</source>
        <translation>De bestanden zijn opgeslagen, maar staan nog niet allemaal op hun plaats; dat wordt de volgende keer afgemaakt: %1</translation>
    </message>
    <message>
        <source>Close other programs that have the file open</source>
        <translation>Sluit andere programma&apos;s die het bestand open hebben</translation>
    </message>
    <message>
        <source>An earlier save must be completed first, which is not possible yet: %1</source>
        <translation>Eerst moet een eerdere keer opslaan worden afgemaakt, en dat kan nog niet: %1</translation>
    </message>
    <message>
        <source>what is in this place was not made by the program</source>
        <translation>wat hier staat, is niet door het programma gemaakt</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>another program is saving into the same folder</source>
        <translation>een ander programma is in dezelfde map aan het opslaan</translation>
    </message>
    <message>
        <source>Try again in a moment; take this file away if no program is saving</source>
        <translation>Probeer het zo nog eens; haal dit bestand weg als geen programma aan het opslaan is</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in de map kan niet worden geschreven</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere or out of the folder</source>
        <translation>het is een koppeling die nergens heen leidt, of de map uit</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>dit is geen bestand</translation>
    </message>
    <message>
        <source>the journal of the change cannot be taken away</source>
        <translation>het logboek van de wijziging kan niet worden weggehaald</translation>
    </message>
    <message>
        <source>a newer version of the program has begun to save and broke off</source>
        <translation>een nieuwere versie van het programma is met opslaan begonnen en afgebroken</translation>
    </message>
    <message>
        <source>Open the folder with that version, so that it can complete it</source>
        <translation>Open de map met die versie, zodat die het kan afmaken</translation>
    </message>
    <message>
        <source>an earlier save broke off, and what is needed to complete it is damaged</source>
        <translation>een eerdere keer opslaan is afgebroken, en wat nodig is om het af te maken is beschadigd</translation>
    </message>
    <message>
        <source>Keep the files in it that you need, and take it away</source>
        <translation>Bewaar de bestanden erin die u nodig hebt, en haal het weg</translation>
    </message>
    <message>
        <source>it is a link to another disk</source>
        <translation>het is een koppeling naar een andere schijf</translation>
    </message>
    <message>
        <source>another name leads to the same file</source>
        <translation>een andere naam leidt naar hetzelfde bestand</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>daar kan geen map worden gemaakt</translation>
    </message>
    <message>
        <source>these are too many files at once</source>
        <translation>dit zijn te veel bestanden tegelijk</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a file</source>
        <translation>&apos;%1&apos; is geen naam van een bestand</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and points</source>
        <translation>Gebruik letters, cijfers, streepjes en punten</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>de map bestaat niet</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
</context>
<context>
    <name>ForeignTables</name>
    <message>
        <source>There is nothing in this file</source>
        <translation>Er staat niets in dit bestand</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>This is no text, whatever the end of its name says</source>
        <translation>Dit is geen tekst, wat het eind van de naam ook zegt</translation>
    </message>
    <message>
        <source>Give the file the ending of what it is, or save it as CSV</source>
        <translation>Geef het bestand het eind van wat het is, of bewaar het als CSV</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>This is not the list of towns of this program</source>
        <translation>Dit is niet de plaatsenlijst van dit programma</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>Reading the towns was stopped</source>
        <translation>Het lezen van de plaatsen is gestopt</translation>
    </message>
</context>
<context>
    <name>GdalAccess</name>
    <message>
        <source>This is not the name of a file</source>
        <translation>Dit is geen bestandsnaam</translation>
    </message>
    <message>
        <source>Give the path of a file or a folder</source>
        <translation>Geef het pad van een bestand of een map</translation>
    </message>
    <message>
        <source>Only files on this computer are opened</source>
        <translation>Alleen bestanden op deze computer worden geopend</translation>
    </message>
    <message>
        <source>Download the data and open the file from disk</source>
        <translation>Download de gegevens en open het bestand vanaf de schijf</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Dit bestand bestaat niet</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Controleer de naam en de map</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dit is geen bestand</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>This file format is not supported</source>
        <translation>Dit bestandsformaat wordt niet ondersteund</translation>
    </message>
    <message>
        <source>Use a file of one of these types: %1</source>
        <translation>Gebruik een bestand van een van deze typen: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Check that the file is complete and that you may read it</source>
        <translation>Controleer of het bestand volledig is en of u het mag lezen</translation>
    </message>
    <message>
        <source>The file is a link that leads out of the dataset</source>
        <translation>Het bestand is een koppeling die buiten de dataset uitkomt</translation>
    </message>
    <message>
        <source>Put the file itself there</source>
        <translation>Zet het bestand zelf op die plaats</translation>
    </message>
    <message>
        <source>Its coordinate system is not spelled out</source>
        <translation>Het coördinatenstelsel is niet volledig uitgeschreven</translation>
    </message>
    <message>
        <source>Save it in one of the EPSG register</source>
        <translation>Sla het op in een stelsel uit het EPSG-register</translation>
    </message>
</context>
<context>
    <name>GeoJsonContent</name>
    <message>
        <source>This is no GeoJSON: %1, at byte %2</source>
        <translation>Dit is geen GeoJSON: %1, bij byte %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>geen object</translation>
    </message>
    <message>
        <source>Save it again as GeoJSON in UTF-8</source>
        <translation>Sla het opnieuw op als GeoJSON in UTF-8</translation>
    </message>
    <message>
        <source>Its coordinate system is not named by a code: %1</source>
        <translation>Het coördinatenstelsel is niet met een code genoemd: %1</translation>
    </message>
    <message>
        <source>Save it with a code such as EPSG:28992, or in WGS84 without any</source>
        <translation>Sla het op met een code zoals EPSG:28992, of in WGS84 zonder code</translation>
    </message>
    <message>
        <source>It has more than %1 different properties</source>
        <translation>Het heeft meer dan %1 verschillende eigenschappen</translation>
    </message>
    <message>
        <source>Leave out those that are not needed</source>
        <translation>Laat weg wat niet nodig is</translation>
    </message>
</context>
<context>
    <name>GeoPackageCopy</name>
    <message>
        <source>Another program changed the file while it was being read</source>
        <translation>Een ander programma veranderde het bestand terwijl het werd gelezen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open het opnieuw</translation>
    </message>
    <message>
        <source>This is no GeoPackage</source>
        <translation>Dit is geen GeoPackage</translation>
    </message>
    <message>
        <source>Save it again with the program that made it</source>
        <translation>Sla het opnieuw op met het programma waarmee het is gemaakt</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be read: %1</source>
        <translation>De GeoPackage kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>it is a virtual table, which may show any file</source>
        <translation>het is een virtuele tabel, die elk bestand kan tonen</translation>
    </message>
</context>
<context>
    <name>GeoPackageLayer</name>
    <message>
        <source>there is no room for it</source>
        <translation>er is geen ruimte voor</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>de schijf neemt het niet aan</translation>
    </message>
    <message>
        <source>a rule of the file forbids it: %1</source>
        <translation>een regel van het bestand verbiedt het: %1</translation>
    </message>
    <message numerus="yes">
        <source>it takes longer than %n second(s)</source>
        <translation>
            <numerusform>het duurt langer dan %n seconde</numerusform>
            <numerusform>het duurt langer dan %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes in a copy, or open the dataset again</source>
        <translation>Bewaar de wijzigingen in een kopie, of open de dataset opnieuw</translation>
    </message>
    <message>
        <source>Close other programs that use the file, and check that you may write to it</source>
        <translation>Sluit andere programma&apos;s die het bestand gebruiken en controleer of u erin mag schrijven</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a plain table</source>
        <translation>&apos;%1&apos; is geen gewone tabel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column INTEGER PRIMARY KEY</source>
        <translation>&apos;%1&apos; heeft geen kolom INTEGER PRIMARY KEY</translation>
    </message>
    <message>
        <source>two rows of the layer %1 have one number</source>
        <translation>twee rijen van de laag %1 hebben hetzelfde nummer</translation>
    </message>
    <message>
        <source>the layer %1 cannot have a column &apos;%2&apos;</source>
        <translation>de laag %1 kan geen kolom &apos;%2&apos; hebben</translation>
    </message>
    <message>
        <source>the layer %1 has no column for points</source>
        <translation>de laag %1 heeft geen kolom voor punten</translation>
    </message>
    <message>
        <source>a place of the layer %1 lies outside its coordinate system: row %2</source>
        <translation>een plaats van de laag %1 ligt buiten het coördinatenstelsel: rij %2</translation>
    </message>
    <message>
        <source>the rows of the layer %1 cannot be put in another order, as another table refers to their numbers</source>
        <translation>de rijen van de laag %1 kunnen niet in een andere volgorde, omdat een andere tabel naar hun nummers verwijst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no spatial index</source>
        <translation>&apos;%1&apos; is geen ruimtelijke index</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: %1</source>
        <translation>Het GeoPackage kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>Somebody else changed the layer %1 meanwhile</source>
        <translation>Iemand anders heeft de laag %1 intussen gewijzigd</translation>
    </message>
</context>
<context>
    <name>GeoPackageMaker</name>
    <message>
        <source>the file %1 is too large for it</source>
        <translation>het bestand %1 is er te groot voor</translation>
    </message>
</context>
<context>
    <name>GraphFile</name>
    <message>
        <source>too many groups stand inside each other</source>
        <translation>te veel groepen staan in elkaar</translation>
    </message>
    <message>
        <source>There are more than %1 different columns; the rest is left out</source>
        <translation>Er zijn meer dan %1 verschillende kolommen; de rest is weggelaten</translation>
    </message>
    <message>
        <source>Leave out those that are not needed</source>
        <translation>Laat weg wat niet nodig is</translation>
    </message>
    <message numerus="yes">
        <source>%n hyperedge(s) are left out</source>
        <translation>
            <numerusform>%n hyperrelatie is weggelaten</numerusform>
            <numerusform>%n hyperrelaties zijn weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw each as edges between two nodes</source>
        <translation>Teken elk als relaties tussen twee punten</translation>
    </message>
</context>
<context>
    <name>GridConverter</name>
    <message>
        <source>The point lies outside the area of %1</source>
        <translation>Het punt ligt buiten het gebied van %1</translation>
    </message>
    <message>
        <source>Check the order of the coordinates and their reference system</source>
        <translation>Controleer de volgorde van de coördinaten en hun stelsel</translation>
    </message>
    <message>
        <source>Cannot convert between %1 and WGS84: %2</source>
        <translation>Omrekenen tussen %1 en WGS84 lukt niet: %2</translation>
    </message>
    <message>
        <source>PROJ has no such transformation</source>
        <translation>PROJ kent deze transformatie niet</translation>
    </message>
    <message>
        <source>Check the coordinates and the installation of PROJ</source>
        <translation>Controleer de coördinaten en de installatie van PROJ</translation>
    </message>
</context>
<context>
    <name>HandOutText</name>
    <message>
        <source>Cannot write the presentation: %1</source>
        <translation>Kan de presentatie niet opslaan: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk; nothing was changed</source>
        <translation>Kies een andere map of maak ruimte op de schijf; er is niets veranderd</translation>
    </message>
    <message>
        <source>Not enough memory for a picture of %1 by %2 pixels</source>
        <translation>Niet genoeg geheugen voor een afbeelding van %1 bij %2 pixels</translation>
    </message>
    <message>
        <source>Choose a smaller size</source>
        <translation>Kies een kleiner formaat</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Kan de map niet maken</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .pdf or .pptx, or be that of a folder for pictures</source>
        <translation>de bestandsnaam moet eindigen op .pdf of .pptx, of een map voor afbeeldingen noemen</translation>
    </message>
    <message>
        <source>There is no scene to write</source>
        <translation>Er is geen scène om op te slaan</translation>
    </message>
    <message>
        <source>Add a scene first</source>
        <translation>Voeg eerst een scène toe</translation>
    </message>
    <message>
        <source>%1. %2 (continued)</source>
        <translation>%1. %2 (vervolg)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Scenes: %1</source>
        <translation>Scènes: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>opens the window</source>
        <translation>opent het venster</translation>
    </message>
    <message>
        <source>writes a map as a picture, with title, legend, scale bar and source</source>
        <translation>slaat een kaart op als afbeelding, met titel, legenda, schaalbalk en bron</translation>
    </message>
    <message>
        <source>counts, extent, chains with their stages, sources; the ids that the other commands take</source>
        <translation>aantallen, omvang, ketens met hun schakels, bronnen; de id&apos;s voor de andere opdrachten</translation>
    </message>
    <message>
        <source>lists what is wrong with a dataset, by layer and row</source>
        <translation>noemt wat er niet klopt in een dataset, per laag en rij</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data has findings, 2 wrong usage or unreadable input.</source>
        <translation>Afsluitcodes: 0 gelukt, 1 bevindingen in de gegevens, 2 onjuist gebruik of onleesbare invoer.</translation>
    </message>
    <message>
        <source>writes a map of each into a folder</source>
        <translation>schrijft van elk een kaart in een map</translation>
    </message>
    <message>
        <source>who depends on whom, what if somebody drops out, where the chains have gaps, what runs between the provinces</source>
        <translation>wie van wie afhangt, wat er gebeurt als iemand wegvalt, waar de ketens gaten hebben, wat er tussen de provincies loopt</translation>
    </message>
    <message>
        <source>writes the presentation: a PDF with a scene on each page, or with --handout three with their notes,</source>
        <translation>slaat de presentatie op: een PDF met een scène op elke pagina, of met --handout drie met hun notities,</translation>
    </message>
    <message>
        <source>a PowerPoint with texts that can be edited, or a PNG of each scene in a folder</source>
        <translation>een PowerPoint waarvan u de teksten kunt bewerken, of een PNG van elke scène in een map</translation>
    </message>
    <message>
        <source>plays the scenes of the dataset on the whole screen; F1 shows the keys, Esc ends</source>
        <translation>speelt de scènes van de dataset op het hele scherm; F1 toont de toetsen, Esc stopt</translation>
    </message>
    <message>
        <source>beside it: --alt-text a description, --csv what is shown as tables, --world-file where a PNG lies on earth,</source>
        <translation>ernaast: --alt-text een beschrijving, --csv wat te zien is als tabellen, --world-file waar een PNG op aarde ligt,</translation>
    </message>
    <message>
        <source>--hotspots what is where on the picture; --families: delivery, knowledge, money, belonging</source>
        <translation>--hotspots wat waar op de afbeelding staat; --families: delivery, knowledge, money, belonging</translation>
    </message>
    <message>
        <source>--outlines: words of an SVG as outlines of their letters, not as text</source>
        <translation>--outlines: woorden van een SVG als omtrek van hun letters, niet als tekst</translation>
    </message>
    <message>
        <source>Ketenkaart: campuses and value chains in %1</source>
        <translation>Ketenkaart: campussen en waardeketens in %1</translation>
    </message>
    <message>
        <source>lists what dataset B has other than dataset A, by row and field; exit code 1 when it differs</source>
        <translation>noemt wat dataset B anders heeft dan dataset A, per rij en veld; afsluitcode 1 als er verschil is</translation>
    </message>
    <message>
        <source>takes sheets of your own into a dataset: lists of companies and of links, whatever their headings</source>
        <translation>neemt eigen bladen op in een dataset: lijsten van bedrijven en van relaties, met welke koppen ook</translation>
    </message>
    <message>
        <source>writes the dataset in another format, and says on standard error what that could not hold</source>
        <translation>schrijft de dataset in een ander formaat, en zegt op de standaardfoutuitvoer wat daar niet in kon</translation>
    </message>
    <message>
        <source>makes a workbook to fill in, with lists to choose from in the words of the dataset</source>
        <translation>maakt een werkmap om in te vullen, met keuzelijsten in de woorden van de dataset</translation>
    </message>
    <message>
        <source>Without DATASET the shipped dataset is used. A dataset is a folder of CSV files, or a GeoPackage, GeoJSON, FlatGeobuf, Shapefile, XLSX, ODS, KML, GraphML or GEXF.</source>
        <translation>Zonder DATASET wordt de meegeleverde dataset gebruikt. Een dataset is een map met CSV-bestanden, of een GeoPackage, GeoJSON, FlatGeobuf, Shapefile, XLSX, ODS, KML, GraphML of GEXF.</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>Cannot read the house-style</source>
        <translation>De huisstijl kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Name a settings file; the README shows one</source>
        <translation>Noem een instellingenbestand; de README toont er een</translation>
    </message>
    <message>
        <source>%1 is not a colour: %2</source>
        <translation>%1 is geen kleur: %2</translation>
    </message>
    <message>
        <source>Write it as #rrggbb</source>
        <translation>Schrijf haar als #rrggbb</translation>
    </message>
    <message>
        <source>The house-style has an unknown line: %1</source>
        <translation>De huisstijl heeft een onbekende regel: %1</translation>
    </message>
    <message>
        <source>Known: house-style/name, house-style/logo, and under colours %1</source>
        <translation>Bekend zijn house-style/name, house-style/logo, en onder colours %1</translation>
    </message>
    <message>
        <source>This is not a settings file</source>
        <translation>Dit is geen instellingenbestand</translation>
    </message>
    <message>
        <source>The logo cannot be used: %1</source>
        <translation>Het logo kan niet worden gebruikt: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Name a sheet to import</source>
        <translation>Noem een blad om te importeren</translation>
    </message>
    <message>
        <source>It is not said which dataset the sheets go into</source>
        <translation>Er is niet gezegd in welke dataset de bladen komen</translation>
    </message>
    <message>
        <source>Give --into a GeoPackage (NAME.gpkg) or a folder; it is made when it is not there</source>
        <translation>Geef met --into een GeoPackage (NAAM.gpkg) of een map; die wordt gemaakt als hij er niet is</translation>
    </message>
    <message>
        <source>--match-by takes id or name</source>
        <translation>--match-by kent id of name</translation>
    </message>
    <message>
        <source>The shipped data are not changed</source>
        <translation>De meegeleverde gegevens worden niet gewijzigd</translation>
    </message>
    <message>
        <source>Import into a copy of them, or into a new dataset</source>
        <translation>Importeer in een kopie ervan, of in een nieuwe dataset</translation>
    </message>
    <message>
        <source>No longer in the sheet: %1</source>
        <translation>Niet meer in het blad: %1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Keep as a column of its own</source>
        <translation>Bewaren als eigen kolom</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation it is of</source>
        <translation>Organisatie waar het bij hoort</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologieën</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Woonplaats of gemeente</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Both coordinates</source>
        <translation>Beide coördinaten</translation>
    </message>
    <message>
        <source>Place is approximate</source>
        <translation>Plaats is bij benadering</translation>
    </message>
    <message>
        <source>Description (Dutch)</source>
        <translation>Omschrijving (Nederlands)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Omschrijving (Engels)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Waardeketen</translation>
    </message>
    <message>
        <source>Stage in the chain</source>
        <translation>Schakel in de keten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>In één richting</translation>
    </message>
    <message>
        <source>Words (Dutch)</source>
        <translation>Woorden (Nederlands)</translation>
    </message>
    <message>
        <source>Words (English)</source>
        <translation>Woorden (Engels)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Nothing for the map</source>
        <translation>Niets voor de kaart</translation>
    </message>
    <message>
        <source>Actors: a row is a company or institute</source>
        <translation>Actoren: een rij is een bedrijf of instelling</translation>
    </message>
    <message>
        <source>Links: a row joins two actors</source>
        <translation>Relaties: een rij verbindt twee actoren</translation>
    </message>
    <message>
        <source>A matrix: actors along both sides</source>
        <translation>Een matrix: actoren langs beide zijden</translation>
    </message>
    <message>
        <source>This is no saved mapping of an import</source>
        <translation>Dit is geen bewaarde toewijzing van een import</translation>
    </message>
    <message>
        <source>Choose a file that an import saved as its mapping</source>
        <translation>Kies een bestand dat een import als toewijzing heeft bewaard</translation>
    </message>
    <message>
        <source>The mapping could not be saved: %1</source>
        <translation>De toewijzing kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plaats</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n zoals hij was</numerusform>
            <numerusform>%n zoals ze waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Er is niets overgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not taken.</source>
        <translation>
            <numerusform>%n rij is niet overgenomen.</numerusform>
            <numerusform>%n rijen zijn niet overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that an earlier import brought are no longer in the sheet.</source>
        <translation>
            <numerusform>%n die een eerdere import bracht, staat niet meer in het blad.</numerusform>
            <numerusform>%n die een eerdere import bracht, staan niet meer in het blad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rij %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>An earlier import of the sheet brought it; it is no longer in it</source>
        <translation>Een eerdere import van het blad bracht het; het staat er niet meer in</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>The headings once more</source>
        <translation>Nog eens de koppen</translation>
    </message>
    <message>
        <source>A line of totals</source>
        <translation>Een regel met totalen</translation>
    </message>
    <message>
        <source>An example of the template</source>
        <translation>Een voorbeeld uit het sjabloon</translation>
    </message>
    <message>
        <source>Stands above the headings</source>
        <translation>Staat boven de koppen</translation>
    </message>
    <message>
        <source>A remark below the table</source>
        <translation>Een opmerking onder de tabel</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The row has no name</source>
        <translation>De rij heeft geen naam</translation>
    </message>
    <message>
        <source>It is a line or an area, and no place</source>
        <translation>Het is een lijn of een vlak, en geen plaats</translation>
    </message>
    <message>
        <source>The same as row %1, which was taken</source>
        <translation>Hetzelfde als rij %1, die is overgenomen</translation>
    </message>
    <message>
        <source>Another place than row %1 of that name: a site of its own</source>
        <translation>Een andere plaats dan rij %1 met die naam: een eigen vestiging</translation>
    </message>
    <message>
        <source>%1 is no value; left empty</source>
        <translation>%1 is geen waarde; leeg gelaten</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Opgevat als %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of a country</source>
        <translation>&apos;%1&apos; is niet de naam van een land</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place</source>
        <translation>&apos;%1&apos; is geen plaats</translation>
    </message>
    <message>
        <source>It is an area there; a point inside it was taken</source>
        <translation>Het is daar een vlak; er is een punt binnenin genomen</translation>
    </message>
    <message>
        <source>The point is that of the postcode</source>
        <translation>Het punt is dat van de postcode</translation>
    </message>
    <message>
        <source>The postcode %1 is not known</source>
        <translation>De postcode %1 is niet bekend</translation>
    </message>
    <message>
        <source>It has no place: it is in the lists, and not on the map</source>
        <translation>Heeft geen plaats: staat in de lijsten en niet op de kaart</translation>
    </message>
    <message>
        <source>There is no town %1 in the list of towns; it is not on the map</source>
        <translation>Er is geen plaats %1 in de lijst van woonplaatsen; staat niet op de kaart</translation>
    </message>
    <message>
        <source>The point is that of the town</source>
        <translation>Het punt is dat van de woonplaats</translation>
    </message>
    <message numerus="yes">
        <source>There are %n other towns of that name; that in %1 was taken</source>
        <translation>
            <numerusform>Er is nog %n plaats met die naam; die in %1 is genomen</numerusform>
            <numerusform>Er zijn nog %n plaatsen met die naam; die in %1 is genomen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no region %1 in the dataset; kept as text</source>
        <translation>Er is geen regio %1 in de dataset; bewaard als tekst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the kinds; taken for %2</source>
        <translation>&apos;%1&apos; is geen van de soorten; opgevat als %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the themes</source>
        <translation>&apos;%1&apos; is geen van de thema&apos;s</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the technologies</source>
        <translation>&apos;%1&apos; is geen van de technologieën</translation>
    </message>
    <message>
        <source>There is no campus %1 in the dataset; kept as text</source>
        <translation>Er is geen campus %1 in de dataset; bewaard als tekst</translation>
    </message>
    <message>
        <source>%1 (sheet)</source>
        <translation>%1 (blad)</translation>
    </message>
    <message>
        <source>The area of the map is that of these actors: %1</source>
        <translation>Het gebied van de kaart is dat van deze actoren: %1</translation>
    </message>
    <message>
        <source>The value chain %1 is new</source>
        <translation>De waardeketen %1 is nieuw</translation>
    </message>
    <message>
        <source>A quotation mark is opened in row %1 and never closed</source>
        <translation>In rij %1 wordt een aanhalingsteken geopend en nergens gesloten</translation>
    </message>
    <message>
        <source>Close it or take it away, and import the file again</source>
        <translation>Sluit het of haal het weg, en importeer het bestand opnieuw</translation>
    </message>
    <message>
        <source>There is no sheet in this folder</source>
        <translation>Er staat geen blad in deze map</translation>
    </message>
    <message>
        <source>Choose a folder with files of one of these types: %1</source>
        <translation>Kies een map met bestanden van een van deze soorten: %1</translation>
    </message>
    <message>
        <source>There are headings and no rows below them</source>
        <translation>Er zijn koppen en geen rijen eronder</translation>
    </message>
    <message>
        <source>Choose a sheet with rows</source>
        <translation>Kies een blad met rijen</translation>
    </message>
    <message>
        <source>Not one row can be taken: %1</source>
        <translation>Niet één rij kan worden overgenomen: %1</translation>
    </message>
    <message>
        <source>No column has names of companies or institutes, nor links between them</source>
        <translation>Geen kolom bevat namen van bedrijven of instellingen, of relaties daartussen</translation>
    </message>
    <message>
        <source>Give the column with the names the heading Name or Naam, or say in the mapping which column it is</source>
        <translation>Geef de kolom met de namen de kop Naam, of zeg in de toewijzing welke kolom het is</translation>
    </message>
    <message>
        <source>The theme %1 is new</source>
        <translation>Het thema %1 is nieuw</translation>
    </message>
    <message>
        <source>No column has names, so nothing was taken of this table</source>
        <translation>Geen kolom bevat namen, dus van deze tabel is niets overgenomen</translation>
    </message>
    <message>
        <source>Say which column has the names</source>
        <translation>Zeg welke kolom de namen bevat</translation>
    </message>
    <message>
        <source>Both ends are the same actor</source>
        <translation>Beide einden zijn dezelfde actor</translation>
    </message>
    <message>
        <source>One of the two ends is empty</source>
        <translation>Een van de twee einden is leeg</translation>
    </message>
    <message>
        <source>%1 was taken for %2</source>
        <translation>%1 is opgevat als %2</translation>
    </message>
    <message>
        <source>Only named as a partner: it has no place yet</source>
        <translation>Alleen als partner genoemd: heeft nog geen plaats</translation>
    </message>
    <message>
        <source>There is no actor %1</source>
        <translation>Er is geen actor %1</translation>
    </message>
    <message>
        <source>There is no actor %1; is it %2?</source>
        <translation>Er is geen actor %1; is het %2?</translation>
    </message>
    <message>
        <source>The same link as in row %1</source>
        <translation>Dezelfde relatie als in rij %1</translation>
    </message>
    <message>
        <source>The stages of %1 follow its links; give them names of their own</source>
        <translation>De schakels van %1 volgen uit de relaties; geef ze eigen namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the kinds of link; taken for ‘%2’, and it stands in words at the link</source>
        <translation>&apos;%1&apos; is geen van de soorten relatie; opgevat als ‘%2’, en het staat in woorden bij de relatie</translation>
    </message>
    <message>
        <source>By their links these are in a stage of %1 now: %2</source>
        <translation>Door hun relaties staan deze nu in een schakel van %1: %2</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Dataset: %1</source>
        <translation>Dataset: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1 actors, %2 campuses, %3 links, %4 chains, %5 figures</source>
        <translation>%1 actoren, %2 campussen, %3 relaties, %4 ketens, %5 kerncijfers</translation>
    </message>
    <message>
        <source>Extent: %1 to %2 degrees east, %3 to %4 degrees north</source>
        <translation>Gebied: %1 tot %2 graden oosterlengte, %3 tot %4 graden noorderbreedte</translation>
    </message>
    <message>
        <source>Chain %1: %2</source>
        <translation>Keten %1: %2</translation>
    </message>
    <message>
        <source>Name one dataset at most</source>
        <translation>Noem hoogstens één dataset</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Variant %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Presentation of %n scene(s)</source>
        <translation>
            <numerusform>Presentatie van %n scène</numerusform>
            <numerusform>Presentatie van %n scènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region %1: %2, %n actor(s)</source>
        <translation>
            <numerusform>Regio %1: %2, %n actor</numerusform>
            <numerusform>Regio %1: %2, %n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presentation %1 of %n scene(s): %2</source>
        <translation>
            <numerusform>Presentatie %1 van %n scène: %2</numerusform>
            <numerusform>Presentatie %1 van %n scènes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KmlFile</name>
    <message>
        <source>too many folders stand inside each other</source>
        <translation>te veel mappen staan in elkaar</translation>
    </message>
    <message>
        <source>it leads to another file or address</source>
        <translation>het verwijst naar een ander bestand of adres</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>LayerTitles</name>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Kinds of actors</source>
        <translation>Soorten actoren</translation>
    </message>
    <message>
        <source>Kinds of links</source>
        <translation>Soorten relaties</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>Campussen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketens</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologieën</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio&apos;s</translation>
    </message>
    <message>
        <source>Stages of chains</source>
        <translation>Schakels van ketens</translation>
    </message>
    <message>
        <source>Planned actors of cases</source>
        <translation>Geplande actoren van varianten</translation>
    </message>
    <message>
        <source>Planned links of cases</source>
        <translation>Geplande relaties van varianten</translation>
    </message>
    <message>
        <source>Planned places of cases in stages</source>
        <translation>Geplande plaatsen van varianten in schakels</translation>
    </message>
    <message>
        <source>Headlines of chains</source>
        <translation>Hoofdlijnen van ketens</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaties</translation>
    </message>
    <message>
        <source>Scenes of presentations</source>
        <translation>Scènes van presentaties</translation>
    </message>
</context>
<context>
    <name>LegendText</name>
    <message>
        <source>Links</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>dashed: implied, not stated</source>
        <translation>gestreept: volgt uit de tekst, staat er niet letterlijk</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>n actors close together</source>
        <translation>n actoren dicht bij elkaar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Not in this case</source>
        <translation>Valt weg in deze variant</translation>
    </message>
    <message>
        <source>Link that is not in this case</source>
        <translation>Relatie die wegvalt</translation>
    </message>
    <message>
        <source>Cut off from the chain</source>
        <translation>Afgesneden van de keten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of words</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of %1 not drawn</source>
        <translation>
            <numerusform>%n relatie van %1 niet getekend</numerusform>
            <numerusform>%n relaties van %1 niet getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chain comes down to</source>
        <translation>Waar de keten op neerkomt</translation>
    </message>
    <message>
        <source>pale: implied, not stated</source>
        <translation>bleek: volgt uit de tekst, staat er niet letterlijk</translation>
    </message>
    <message>
        <source>part stated, part implied</source>
        <translation>deels vermeld, deels afgeleid</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) without a place on the map</source>
        <translation>
            <numerusform>%n actor zonder plaats op de kaart</numerusform>
            <numerusform>%n actoren zonder plaats op de kaart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkSelectionText</name>
    <message>
        <source>links of every kind</source>
        <translation>relaties van elke soort</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>links of %1</source>
        <comment>families</comment>
        <translation>relaties van %1</translation>
    </message>
    <message>
        <source>%1 that the source states</source>
        <translation>%1 die letterlijk in de propositie staan</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Unknown option %1. See ketenkaart --help</source>
        <translation>Onbekende optie %1. Zie ketenkaart --help</translation>
    </message>
    <message>
        <source>One dataset at a time. See ketenkaart --help</source>
        <translation>Noem één dataset tegelijk. Zie ketenkaart --help</translation>
    </message>
    <message>
        <source>There is no command or dataset %1. See ketenkaart --help</source>
        <translation>Er is geen opdracht of dataset %1. Zie ketenkaart --help</translation>
    </message>
    <message>
        <source>There is no scene %1; this presentation has %2</source>
        <translation>Er is geen scène %1; deze presentatie heeft er %2</translation>
    </message>
    <message>
        <source>There is no screen %1; this computer has %2</source>
        <translation>Er is geen scherm %1; deze computer heeft er %2</translation>
    </message>
    <message>
        <source>There is no display for the window. The commands analyse, compare, export, info and validate need none; see ketenkaart --help</source>
        <translation>Er is geen beeldscherm voor het venster. De opdrachten analyse, compare, export, info en validate werken zonder; zie ketenkaart --help</translation>
    </message>
</context>
<context>
    <name>MapStyle</name>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Print in grey</source>
        <translation>Afdruk in grijs</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Base map: %1</source>
        <translation>Ondergrond: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Chapters of the source:</source>
        <translation>Hoofdstukken van de bron:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Bronnen:</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>&apos;%1&apos; is stated, and its source quotes no phrase</source>
        <translation>&apos;%1&apos; is vermeld, en de bron citeert geen zin</translation>
    </message>
    <message>
        <source>Write the phrase in quotation marks after where it stands, or make the link implied</source>
        <translation>Schrijf de zin tussen aanhalingstekens achter de vindplaats, of maak de relatie afgeleid</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stated, and the phrase that its source quotes does not name %2</source>
        <translation>&apos;%1&apos; is vermeld, en de zin die de bron citeert, noemt %2 niet</translation>
    </message>
    <message>
        <source>Quote the phrase that names both ends, say in square brackets who is meant, or make the link implied</source>
        <translation>Citeer de zin die beide noemt, zeg tussen vierkante haken wie bedoeld is, of maak de relatie afgeleid</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>The picture cannot be copied beside the data</source>
        <translation>De afbeelding kan niet bij de gegevens worden gezet</translation>
    </message>
    <message>
        <source>Keep the data in a copy in a folder of yours, open that, and choose it there</source>
        <translation>Bewaar de gegevens in een kopie in een eigen map, open die en kies de afbeelding daar</translation>
    </message>
    <message>
        <source>Picture for a scene</source>
        <translation>Afbeelding voor een scène</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>Copy ‘%1’ into the folder of the data?</source>
        <translation>‘%1’ naar de map van de gegevens kopiëren?</translation>
    </message>
    <message>
        <source>A scene shows pictures that are beside the data, so that they go along with them.</source>
        <translation>Een scène toont afbeeldingen die bij de gegevens staan, zodat ze daarmee meegaan.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture is larger than can be shown</source>
        <translation>De afbeelding is groter dan kan worden getoond</translation>
    </message>
    <message>
        <source>Make it smaller: at most %1 pixels wide and high, and %2 million pixels</source>
        <translation>Maak haar kleiner: hoogstens %1 pixels breed en hoog, en %2 miljoen pixels</translation>
    </message>
    <message>
        <source>This is no picture that can be used</source>
        <translation>Dit is geen afbeelding die kan worden gebruikt</translation>
    </message>
    <message>
        <source>Use SVG, PNG, JPEG or WebP</source>
        <translation>Gebruik SVG, PNG, JPEG of WebP</translation>
    </message>
    <message>
        <source>The drawing refers to other files</source>
        <translation>De tekening verwijst naar andere bestanden</translation>
    </message>
    <message>
        <source>Save it with its pictures inside, as PNG or JPEG</source>
        <translation>Sla haar op met de afbeeldingen erin, als PNG of JPEG</translation>
    </message>
    <message>
        <source>The picture is not in the folder that it belongs to</source>
        <translation>De afbeelding staat niet in de map waar zij bij hoort</translation>
    </message>
    <message>
        <source>Put the file itself into %1</source>
        <translation>Zet het bestand zelf in %1</translation>
    </message>
</context>
<context>
    <name>PositionReader</name>
    <message>
        <source>Half of the coordinates is missing</source>
        <translation>De helft van de coördinaten ontbreekt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a coordinate</source>
        <translation>&apos;%1&apos; is geen coördinaat</translation>
    </message>
    <message>
        <source>The coordinates are 0 and 0, which is no place</source>
        <translation>De coördinaten zijn 0 en 0, en dat is geen plaats</translation>
    </message>
    <message>
        <source>The two coordinates are exchanged; they were put right</source>
        <translation>De twee coördinaten zijn verwisseld; dat is rechtgezet</translation>
    </message>
    <message>
        <source>Read as degrees, unlike the other rows</source>
        <translation>Gelezen als graden, anders dan de andere rijen</translation>
    </message>
    <message>
        <source>Read as coordinates of %1, unlike the other rows</source>
        <translation>Gelezen als coördinaten in %1, anders dan de andere rijen</translation>
    </message>
    <message>
        <source>The place lies far from all that these data are about</source>
        <translation>De plaats ligt ver van waar deze gegevens over gaan</translation>
    </message>
    <message>
        <source>%1 and %2 are nowhere on earth</source>
        <translation>%1 en %2 liggen nergens op aarde</translation>
    </message>
</context>
<context>
    <name>PptxPackage</name>
    <message>
        <source>The presentation cannot be put together: %1</source>
        <translation>De presentatie kan niet worden samengesteld: %1</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and try again</source>
        <translation>Sluit andere programma&apos;s om geheugen vrij te maken en probeer het opnieuw</translation>
    </message>
</context>
<context>
    <name>PptxText</name>
    <message>
        <source>Number of the slide</source>
        <translation>Dianummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Titel en tekst</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Alleen titel</translation>
    </message>
    <message>
        <source>Picture of the slide</source>
        <translation>Afbeelding van de dia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Afbeelding %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kerncijfer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Legend: what the symbols mean</source>
        <translation>Legenda: wat de symbolen betekenen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbool</translation>
    </message>
    <message>
        <source>Symbol for: %1</source>
        <translation>Symbool voor: %1</translation>
    </message>
    <message>
        <source>Entry of the legend</source>
        <translation>Regel van de legenda</translation>
    </message>
    <message>
        <source>Heading of the legend</source>
        <translation>Kop van de legenda</translation>
    </message>
    <message>
        <source>Map of %1 with the innovation campuses.</source>
        <translation>Kaart van %1 met de innovatiecampussen.</translation>
    </message>
</context>
<context>
    <name>PresentCommand</name>
    <message>
        <source>%1 is no number for %2</source>
        <translation>%1 is geen getal voor %2</translation>
    </message>
    <message>
        <source>Use a whole number from 1</source>
        <translation>Gebruik een geheel getal vanaf 1</translation>
    </message>
    <message>
        <source>%1 is no size of a window</source>
        <translation>%1 is geen maat van een venster</translation>
    </message>
    <message>
        <source>Use WxH in pixels, such as 1280x720</source>
        <translation>Gebruik BxH in pixels, bijvoorbeeld 1280x720</translation>
    </message>
    <message>
        <source>More than one dataset: %1</source>
        <translation>Meer dan één dataset: %1</translation>
    </message>
</context>
<context>
    <name>ProjectFormat</name>
    <message numerus="yes">
        <source>%n picture(s) and files of the house-style are not in it</source>
        <translation>
            <numerusform>%n afbeelding of bestand van de huisstijl staat er niet in</numerusform>
            <numerusform>%n afbeeldingen en bestanden van de huisstijl staan er niet in</numerusform>
        </translation>
    </message>
    <message>
        <source>How the text files were written (separators, encodings) is not kept</source>
        <translation>Hoe de tekstbestanden geschreven waren (scheidingstekens, coderingen) blijft niet bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) behind the last column are left out</source>
        <translation>
            <numerusform>%n waarde achter de laatste kolom is weggelaten</numerusform>
            <numerusform>%n waarden achter de laatste kolom zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name of their own have another one</source>
        <translation>
            <numerusform>%n kolom zonder eigen naam heeft een andere gekregen</numerusform>
            <numerusform>%n kolommen zonder eigen naam hebben een andere gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lose characters that such a file cannot hold</source>
        <translation>
            <numerusform>%n waarde verliest tekens die niet in zo&apos;n bestand kunnen</numerusform>
            <numerusform>%n waarden verliezen tekens die niet in zo&apos;n bestand kunnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geometry(s) that are no points are left out</source>
        <translation>
            <numerusform>%n geometrie die geen punt is, is weggelaten</numerusform>
            <numerusform>%n geometrieën die geen punten zijn, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut after %1 characters</source>
        <translation>
            <numerusform>%n tekst is na %1 tekens afgekapt</numerusform>
            <numerusform>%n teksten zijn na %1 tekens afgekapt</numerusform>
        </translation>
    </message>
    <message>
        <source>GeoPackage, all in one file</source>
        <translation>GeoPackage, alles in één bestand</translation>
    </message>
    <message>
        <source>Folder of CSV files</source>
        <translation>Map met CSV-bestanden</translation>
    </message>
    <message>
        <source>Copy as an Excel workbook</source>
        <translation>Kopie als Excel-werkmap</translation>
    </message>
    <message>
        <source>Copy as GeoJSON</source>
        <translation>Kopie als GeoJSON</translation>
    </message>
    <message>
        <source>Copy as KML, for Google Earth</source>
        <translation>Kopie als KML, voor Google Earth</translation>
    </message>
    <message>
        <source>Copy as GraphML, for yEd and Gephi</source>
        <translation>Kopie als GraphML, voor yEd en Gephi</translation>
    </message>
    <message>
        <source>Copy as GEXF, for Gephi</source>
        <translation>Kopie als GEXF, voor Gephi</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand kan niet geschreven worden: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>Kies een andere map, of maak ruimte op de schijf</translation>
    </message>
    <message>
        <source>These layers, with so many rows, have no room in a graph: %1</source>
        <translation>Voor deze lagen, met zoveel rijen, is in een graaf geen plaats: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an id of their own are left out</source>
        <translation>
            <numerusform>%n rij zonder eigen id is weggelaten</numerusform>
            <numerusform>%n rijen zonder eigen id zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without two ends are left out</source>
        <translation>
            <numerusform>%n relatie zonder twee uiteinden is weggelaten</numerusform>
            <numerusform>%n relaties zonder twee uiteinden zijn weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectWriter</name>
    <message>
        <source>The layer %1 cannot be written: %2</source>
        <translation>De laag %1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Sla op onder een andere naam</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1</source>
        <translation>Iemand anders heeft dit intussen gewijzigd: %1</translation>
    </message>
    <message>
        <source>Save under another name, or open it again</source>
        <translation>Sla op onder een andere naam, of open het opnieuw</translation>
    </message>
    <message>
        <source>Only a folder of CSV files or a GeoPackage can be written to</source>
        <translation>Alleen een map met CSV-bestanden of een GeoPackage kan worden geschreven</translation>
    </message>
    <message>
        <source>Save it as one of these</source>
        <translation>Sla het op als een van die twee</translation>
    </message>
    <message>
        <source>The picture %1 cannot be copied</source>
        <translation>De afbeelding %1 kan niet worden gekopieerd</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to</source>
        <translation>Kies een map waarin u mag schrijven</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>De map kan niet worden gemaakt</translation>
    </message>
</context>
<context>
    <name>RegionCheck</name>
    <message>
        <source>Nothing names the region &apos;%1&apos;</source>
        <translation>Niets noemt de regio &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Name it in the column region of its actors, or take it out</source>
        <translation>Noem haar in de kolom region van haar actoren, of haal haar weg</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an id in the layer %2 too, and links may mean either</source>
        <translation>&apos;%1&apos; is ook een id in de laag %2, en relaties kunnen beide bedoelen</translation>
    </message>
    <message>
        <source>Give actors, campuses and regions ids of their own</source>
        <translation>Geef actoren, campussen en regio’s elk een eigen id</translation>
    </message>
    <message>
        <source>Actors or campuses name regions, and there are none</source>
        <translation>Actoren of campussen noemen regio’s, en die zijn er niet</translation>
    </message>
    <message>
        <source>Add a table or file named regions</source>
        <translation>Voeg een tabel of bestand met de naam regions toe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in %2, where the region &apos;%3&apos; does not lie</source>
        <translation>&apos;%1&apos; ligt in %2, waar de regio &apos;%3&apos; niet ligt</translation>
    </message>
    <message>
        <source>Correct the region, or the provinces of the region</source>
        <translation>Verbeter de regio, of de provincies van de regio</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no place</source>
        <translation>&apos;%1&apos; heeft geen plek</translation>
    </message>
    <message>
        <source>Give the middle of where its actors sit</source>
        <translation>Geef het midden van waar de actoren zitten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies %2 km from the nearest of its actors</source>
        <translation>&apos;%1&apos; ligt %2 km van de dichtstbijzijnde van haar actoren</translation>
    </message>
    <message>
        <source>Check the coordinates of the region and who is in it</source>
        <translation>Controleer de coördinaten van de regio en wie erin zit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no province of the base map, nor of any actor</source>
        <translation>&apos;%1&apos; is geen provincie van de ondergrond, en ook niet van een actor</translation>
    </message>
    <message>
        <source>Spell the province as the base map does</source>
        <translation>Schrijf de provincie zoals de ondergrond dat doet</translation>
    </message>
    <message>
        <source>Put the headlines of a chain in the order in which one follows them</source>
        <translation>Zet de hoofdlijnen van een keten in de volgorde waarin men ze volgt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; carries the name of the region &apos;%2&apos; and is in none</source>
        <translation>&apos;%1&apos; draagt de naam van de regio &apos;%2&apos; en ligt in geen regio</translation>
    </message>
    <message>
        <source>Fill the column %1</source>
        <translation>Vul de kolom %1 in</translation>
    </message>
    <message>
        <source>&apos;%1&apos; joins none of the headlines before it in the chain &apos;%2&apos;</source>
        <translation>&apos;%1&apos; sluit op geen van de hoofdlijnen ervoor aan in de keten &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>The file is larger than %1</source>
        <translation>Het bestand is groter dan %1</translation>
    </message>
    <message>
        <source>Make it smaller or divide it</source>
        <translation>Maak het kleiner of deel het op</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Controleer of u het mag lezen</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n bestand vervangen?</numerusform>
            <numerusform>%n bestanden vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
</context>
<context>
    <name>ShippedData</name>
    <message>
        <source>The program&apos;s own maps are missing</source>
        <translation>De kaarten van het programma zelf ontbreken</translation>
    </message>
    <message>
        <source>Install the program again, or name their folder in KETENKAART_MAPS</source>
        <translation>Installeer het programma opnieuw of noem hun map in KETENKAART_MAPS</translation>
    </message>
</context>
<context>
    <name>SideFileText</name>
    <message>
        <source>Cannot write a file beside the picture: %1</source>
        <translation>Kan een bestand naast de afbeelding niet opslaan: %1</translation>
    </message>
    <message>
        <source>The picture itself was written; choose another folder, or make room on the disk</source>
        <translation>De afbeelding zelf is opgeslagen; kies een andere map of maak ruimte op de schijf</translation>
    </message>
    <message>
        <source>The tables would lie among those of the dataset</source>
        <translation>De tabellen zouden tussen die van de dataset komen te staan</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
</context>
<context>
    <name>SlideCheck</name>
    <message>
        <source>Scene &apos;%1&apos;: %2</source>
        <translation>Scène &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>Correct it, or take it out of the scene</source>
        <translation>Verbeter het, of haal het uit de scène</translation>
    </message>
    <message>
        <source>Name it, or choose another kind of scene</source>
        <translation>Vul het in, of kies een ander soort scène</translation>
    </message>
    <message>
        <source>There is no actor in &apos;%1&apos;</source>
        <translation>Er is geen actor in &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Name a province as the actors do</source>
        <translation>Noem een provincie zoals die bij de actoren staat</translation>
    </message>
    <message>
        <source>The scene has no title</source>
        <translation>De scène heeft geen titel</translation>
    </message>
    <message>
        <source>Give it one: lists and hand-outs show it too</source>
        <translation>Geef er een: die staat ook in lijsten en hand-outs</translation>
    </message>
    <message>
        <source>The scene is for text and has none</source>
        <translation>De scène is voor tekst bedoeld en heeft er geen</translation>
    </message>
    <message>
        <source>Write something, or choose another kind of scene</source>
        <translation>Schrijf iets, of kies een ander soort scène</translation>
    </message>
    <message>
        <source>Fill the column %1</source>
        <translation>Vul de kolom %1 in</translation>
    </message>
    <message>
        <source>No scene says anything here, only in the other language</source>
        <translation>Geen enkele scène vult dit in, alleen in de andere taal</translation>
    </message>
    <message>
        <source>The text is in the other language only</source>
        <translation>De tekst staat er alleen in de andere taal</translation>
    </message>
    <message>
        <source>Shorten it, or divide it among two scenes</source>
        <translation>Kort hem in, of verdeel hem over twee scènes</translation>
    </message>
</context>
<context>
    <name>SlideLayoutText</name>
    <message>
        <source>Missing: %1</source>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Base map: %1</source>
        <translation>Ondergrond: %1</translation>
    </message>
    <message>
        <source>Its text does not fit, even at half its size</source>
        <translation>De tekst past niet, ook niet op halve grootte</translation>
    </message>
</context>
<context>
    <name>SlideText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Chain diagram</source>
        <translation>Ketendiagram</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles ineens</translation>
    </message>
    <message>
        <source>Stage after stage, by itself</source>
        <translation>Schakel voor schakel, vanzelf</translation>
    </message>
    <message>
        <source>Stage after stage, on my sign</source>
        <translation>Schakel voor schakel, op mijn teken</translation>
    </message>
    <message>
        <source>The chain &apos;%1&apos; does not exist</source>
        <translation>De keten ‘%1’ bestaat niet</translation>
    </message>
    <message>
        <source>A chain diagram needs a chain</source>
        <translation>Een ketendiagram heeft een keten nodig</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; does not exist</source>
        <translation>De variant ‘%1’ bestaat niet</translation>
    </message>
    <message>
        <source>There is no actor or campus &apos;%1&apos;</source>
        <translation>Er is geen actor of campus ‘%1’</translation>
    </message>
    <message>
        <source>The actor &apos;%1&apos; does not exist</source>
        <translation>De actor ‘%1’ bestaat niet</translation>
    </message>
    <message>
        <source>The link &apos;%1&apos; does not exist</source>
        <translation>De relatie ‘%1’ bestaat niet</translation>
    </message>
    <message>
        <source>The key figure &apos;%1&apos; does not exist</source>
        <translation>Het kerncijfer ‘%1’ bestaat niet</translation>
    </message>
    <message>
        <source>There is no picture &apos;%1&apos; beside the data</source>
        <translation>Er staat geen afbeelding ‘%1’ bij de gegevens</translation>
    </message>
</context>
<context>
    <name>SpatialReference</name>
    <message>
        <source>Check the installation of PROJ</source>
        <translation>Controleer de installatie van PROJ</translation>
    </message>
</context>
<context>
    <name>SpreadsheetCheck</name>
    <message>
        <source>The file unfolds to more than can be shown</source>
        <translation>Uitgepakt is het bestand groter dan kan worden getoond</translation>
    </message>
    <message>
        <source>Divide it, or save it as CSV</source>
        <translation>Deel het op, of sla het op als CSV</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Check that the file is complete, that you may read it and that no program is changing it</source>
        <translation>Controleer of het bestand compleet is, of u het mag lezen en of geen programma het verandert</translation>
    </message>
    <message>
        <source>another program is changing it, or broke off doing so</source>
        <translation>een ander programma verandert het, of brak dat halverwege af</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>er kan niet in worden geschreven</translation>
    </message>
    <message>
        <source>another program is changing it</source>
        <translation>een ander programma is het aan het veranderen</translation>
    </message>
    <message>
        <source>a program broke off while it was changing it; open and close it in that program</source>
        <translation>een programma brak af terwijl het het veranderde; open en sluit het in dat programma</translation>
    </message>
    <message numerus="yes">
        <source>reading it takes longer than %n second(s)</source>
        <translation>
            <numerusform>lezen duurt langer dan %n seconde</numerusform>
            <numerusform>lezen duurt langer dan %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds more than can be shown</source>
        <translation>er staat meer in dan kan worden getoond</translation>
    </message>
    <message>
        <source>it asks for more than its own tables: %1</source>
        <translation>het vraagt om meer dan zijn eigen tabellen: %1</translation>
    </message>
    <message>
        <source>there is no room for a copy of it</source>
        <translation>er is geen ruimte voor een kopie ervan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file</source>
        <translation>&apos;%1&apos; is geen bestand</translation>
    </message>
</context>
<context>
    <name>SvgObjectText</name>
    <message numerus="yes">
        <source>%1: %n actor(s)</source>
        <translation>
            <numerusform>%1: %n actor</numerusform>
            <numerusform>%1: %n actoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: names</source>
        <comment>of actors; card of an anchor</comment>
        <translation>%1: namen</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table cannot be made: %1</source>
        <translation>De tabel kan niet worden gemaakt: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of table that can be written</source>
        <translation>&apos;%1&apos; is geen soort tabel die geschreven kan worden</translation>
    </message>
    <message>
        <source>Use a name that ends in .csv or .xlsx</source>
        <translation>Gebruik een naam die eindigt op .csv of .xlsx</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <translation>
            <numerusform>%n relatie: %1</numerusform>
            <numerusform>%n relaties: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not in this case)</source>
        <translation>%1 (valt weg in deze variant)</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) close together</source>
        <translation>
            <numerusform>%n actor dicht bij elkaar</numerusform>
            <numerusform>%n actoren dicht bij elkaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>from, what it does, to; stated or implied</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>schakel %1: %2</translation>
    </message>
    <message>
        <source>campus</source>
        <translation>campus</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) here</source>
        <translation>
            <numerusform>%n actor hier</numerusform>
            <numerusform>%n actoren hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only there)</source>
        <translation>%1 (alleen daar)</translation>
    </message>
</context>
<context>
    <name>TemplateBook</name>
    <message>
        <source>Give each actor a line of its own on the first sheet; only the name is needed.</source>
        <translation>Geef elke actor een eigen regel op het eerste blad; alleen de naam is nodig.</translation>
    </message>
    <message>
        <source>Choose kind, theme and province from the list in the cell; separate several themes by semicolons.</source>
        <translation>Kies soort, thema en provincie uit de lijst in de cel; scheid meer thema&apos;s met puntkomma&apos;s.</translation>
    </message>
    <message>
        <source>The place may be in degrees or in the grid of the surveyors; without it the town remains.</source>
        <translation>De plaats mag in graden of in het stelsel van de landmeters staan; zonder blijft de gemeente over.</translation>
    </message>
    <message>
        <source>Name on the second sheet the two actors of each relation, as the first sheet calls them.</source>
        <translation>Noem op het tweede blad van elke relatie de twee actoren, zoals ze op het eerste blad heten.</translation>
    </message>
    <message>
        <source>The grey lines are examples and do not count; you may add columns of your own.</source>
        <translation>De grijze regels zijn voorbeelden en tellen niet mee; u mag eigen kolommen toevoegen.</translation>
    </message>
    <message>
        <source>Mill Bakery</source>
        <translation>Bakkerij De Molen</translation>
    </message>
    <message>
        <source>Bakes bread of grain from the region</source>
        <translation>Bakt brood van graan uit de streek</translation>
    </message>
    <message>
        <source>Square Supermarket</source>
        <translation>Supermarkt Het Plein</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>brood</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>De werkmap kan niet geschreven worden: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Name the workbook to make, which ends in .xlsx</source>
        <translation>Noem de werkmap die gemaakt moet worden; de naam eindigt op .xlsx</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Er is al een bestand met die naam</translation>
    </message>
    <message>
        <source>Choose another name or folder</source>
        <translation>Kies een andere naam of map</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>Name one dataset to validate</source>
        <translation>Noem één dataset om te controleren</translation>
    </message>
    <message>
        <source>No findings: %1 actors, %2 campuses, %3 links, %4 chains</source>
        <translation>Geen bevindingen: %1 actoren, %2 campussen, %3 relaties, %4 ketens</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>Bevindingen: %1</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>delivery</source>
        <translation>levering</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>kennis</translation>
    </message>
    <message>
        <source>money</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>deelname</translation>
    </message>
</context>
<context>
    <name>WhiteSpotExport</name>
    <message>
        <source>chain</source>
        <translation>keten</translation>
    </message>
    <message>
        <source>position</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>stage or theme</source>
        <translation>schakel of thema</translation>
    </message>
    <message>
        <source>who: %1</source>
        <comment>a province</comment>
        <translation>wie: %1</translation>
    </message>
</context>
<context>
    <name>WhiteSpotText</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>several actors, and how many</source>
        <translation>meer actoren, met hun aantal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>en nog %n rij</numerusform>
            <numerusform>en nog %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>The whole chain</source>
        <translation>De hele keten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schakel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>one actor, and nobody else</source>
        <translation>één actor, verder niemand</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook cannot be made: %1</source>
        <translation>De werkmap kan niet gemaakt worden: %1</translation>
    </message>
    <message>
        <source>Save as a GeoPackage or as a folder of CSV files</source>
        <translation>Sla op als GeoPackage of als map met CSV-bestanden</translation>
    </message>
    <message>
        <source>there is no memory for it</source>
        <translation>er is geen geheugen voor</translation>
    </message>
</context>
<context>
    <name>XmlText</name>
    <message>
        <source>an element has too many attributes</source>
        <translation>een element heeft te veel attributen</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>het declareert entiteiten</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;</source>
        <translation>het begint met &lt;%1&gt;</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: %2, in line %3</source>
        <translation>Het bestand kan niet als %1 gelezen worden: %2, in regel %3</translation>
    </message>
    <message>
        <source>Save it again from the program that made it</source>
        <translation>Sla het opnieuw op met het programma waarmee het gemaakt is</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ActorForm</name>
    <message>
        <source>A name is needed</source>
        <translation>Een naam is nodig</translation>
    </message>
    <message>
        <source>This is no web address; it begins with https://</source>
        <translation>Dit is geen webadres; het begint met https://</translation>
    </message>
    <message>
        <source>Two letters, such as NL or BE</source>
        <translation>Twee letters, zoals NL of BE</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Actor bewerken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Look for a town</source>
        <translation>Zoek een plaats</translation>
    </message>
    <message>
        <source>Point at the place on the map</source>
        <translation>Wijs de plek aan op de kaart</translation>
    </message>
    <message>
        <source>Only the town is known</source>
        <translation>Alleen de plaats is bekend</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Remove this actor…</source>
        <translation>Deze actor verwijderen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation, when it has several sites</source>
        <translation>Organisatie, als die meer vestigingen heeft</translation>
    </message>
    <message>
        <source>Other names, separated by semicolons</source>
        <translation>Andere namen, met puntkomma&apos;s ertussen</translation>
    </message>
    <message>
        <source>What it does, in Dutch</source>
        <translation>Wat hij doet, in het Nederlands</translation>
    </message>
    <message>
        <source>What it does, in English</source>
        <translation>Wat hij doet, in het Engels</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, twee letters</translation>
    </message>
    <message>
        <source>Degrees east</source>
        <translation>Graden oosterlengte</translation>
    </message>
    <message>
        <source>Degrees north</source>
        <translation>Graden noorderbreedte</translation>
    </message>
    <message>
        <source>%1, x in metres</source>
        <translation>%1, x in meters</translation>
    </message>
    <message>
        <source>%1, y in metres</source>
        <translation>%1, y in meters</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>change an actor</source>
        <translation>een actor wijzigen</translation>
    </message>
    <message>
        <source>Or drag its symbol: as long as this form is open it can be moved</source>
        <translation>Of versleep het teken: zolang dit formulier open is kan dat</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ActorPanel</name>
    <message>
        <source>Details of the selected actor or campus</source>
        <translation>Gegevens van de gekozen actor of campus</translation>
    </message>
    <message>
        <source>%1, stage %2: %3</source>
        <translation>%1, schakel %2: %3</translation>
    </message>
    <message>
        <source>Value chains</source>
        <translation>Waardeketens</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Eerder in de keten</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Verder in de keten</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Werkt samen met</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>volgt uit de tekst</translation>
    </message>
    <message>
        <source>Actors on this campus</source>
        <translation>Actoren op deze campus</translation>
    </message>
    <message>
        <source>Website: %1</source>
        <translation>Website: %1</translation>
    </message>
    <message>
        <source>Other sites of %1</source>
        <translation>Andere vestigingen van %1</translation>
    </message>
    <message>
        <source>Source in %1</source>
        <comment>the paper</comment>
        <translation>Bron in %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::AnalysisMenu</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>Around an &amp;actor</source>
        <translation>&amp;Omgeving van een actor</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Routes</translation>
    </message>
    <message>
        <source>&amp;Critical actors</source>
        <translation>&amp;Kritieke actoren</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Wat als…</translation>
    </message>
    <message>
        <source>W&amp;hite spots and coverage…</source>
        <translation>W&amp;itte vlekken en dekking…</translation>
    </message>
    <message>
        <source>Between &amp;provinces…</source>
        <translation>Tussen &amp;provincies…</translation>
    </message>
    <message>
        <source>Cases &amp;side by side…</source>
        <translation>&amp;Varianten naast elkaar…</translation>
    </message>
    <message>
        <source>From s&amp;tage to stage</source>
        <translation>Van s&amp;chakel tot schakel</translation>
    </message>
</context>
<context>
    <name>ketenkaart::AnalysisPage</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::AnalysisPanel</name>
    <message>
        <source>Also outside this chain</source>
        <translation>Ook buiten deze keten</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Show the answer on map and diagram; Esc takes it off</source>
        <translation>Het antwoord tonen op kaart en diagram; Esc haalt het eraf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>In the chain %1</source>
        <translation>In de keten %1</translation>
    </message>
    <message>
        <source>In all chains</source>
        <translation>In alle ketens</translation>
    </message>
    <message>
        <source>Along %1</source>
        <translation>Langs %1</translation>
    </message>
    <message>
        <source>Links that count</source>
        <translation>Relaties die meetellen</translation>
    </message>
    <message>
        <source>Along which links an answer goes from one to the other</source>
        <translation>Langs welke relaties een antwoord van de een naar de ander gaat</translation>
    </message>
    <message>
        <source>The chosen provinces and themes do not count here.</source>
        <translation>De gekozen provincies en thema&apos;s tellen hier niet mee.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::BetweennessText</name>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
</context>
<context>
    <name>ketenkaart::CaseDialog</name>
    <message>
        <source>Cases side by side</source>
        <translation>Varianten naast elkaar</translation>
    </message>
    <message>
        <source>Cases to compare</source>
        <translation>Varianten om te vergelijken</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabel op&amp;slaan…</translation>
    </message>
    <message>
        <source>In the chain %1.</source>
        <translation>In de keten %1.</translation>
    </message>
    <message>
        <source>In all chains.</source>
        <translation>In alle ketens.</translation>
    </message>
    <message>
        <source>Click on the name of a case to see it on the map.</source>
        <translation>Klik op de naam van een variant om die op de kaart te zien.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
</context>
<context>
    <name>ketenkaart::CasePage</name>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Rename, remove, compare</source>
        <translation>Hernoemen, verwijderen, vergelijken</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Re&amp;move this case</source>
        <translation>Deze variant &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Compare the cases…</source>
        <translation>Varianten ver&amp;gelijken…</translation>
    </message>
    <message>
        <source>Without a link of it</source>
        <translation>Zonder een relatie ervan</translation>
    </message>
    <message>
        <source>Add something planned…</source>
        <translation>Iets geplands toevoegen…</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deze wijziging terugdraaien</translation>
    </message>
    <message>
        <source>What is different in this case</source>
        <translation>Wat er anders is in deze variant</translation>
    </message>
    <message>
        <source>What this case leads to</source>
        <translation>Waar deze variant toe leidt</translation>
    </message>
    <message>
        <source>The data as they are</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
    <message>
        <source>Choose an actor to leave it out</source>
        <translation>Kies een actor om die weg te laten</translation>
    </message>
    <message>
        <source>It has no links</source>
        <translation>Er zijn geen relaties</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>zonder %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>gepland: %1</translation>
    </message>
    <message>
        <source>in the stage %1</source>
        <translation>in de schakel %1</translation>
    </message>
    <message>
        <source>Leave out an actor or a link, or add something planned, and see what that changes.</source>
        <translation>Laat een actor of relatie weg, of voeg iets geplands toe, en zie wat dat verandert.</translation>
    </message>
    <message>
        <source>Without all sites of %1</source>
        <translation>Zonder alle vestigingen van %1</translation>
    </message>
    <message>
        <source>Keep this case…</source>
        <translation>Deze variant bewaren…</translation>
    </message>
    <message>
        <source>%1 (not kept)</source>
        <translation>%1 (niet bewaard)</translation>
    </message>
</context>
<context>
    <name>ketenkaart::CellActors</name>
    <message>
        <source>without a place</source>
        <translation>zonder plaats</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ChainDialog</name>
    <message>
        <source>change a chain</source>
        <translation>een keten wijzigen</translation>
    </message>
    <message>
        <source>Chains and stages</source>
        <translation>Ketens en schakels</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Keten</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>Name of the chain in Dutch</source>
        <translation>Naam van de keten in het Nederlands</translation>
    </message>
    <message>
        <source>Name of the chain in English</source>
        <translation>Naam van de keten in het Engels</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Stages, in their order</source>
        <translation>&amp;Schakels, in hun volgorde</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>T&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>O&amp;mhoog</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Name of the s&amp;tage</source>
        <translation>Naam van de s&amp;chakel</translation>
    </message>
    <message>
        <source>Name of the stage in Dutch</source>
        <translation>Naam van de schakel in het Nederlands</translation>
    </message>
    <message>
        <source>Name of the stage in English</source>
        <translation>Naam van de schakel in het Engels</translation>
    </message>
    <message>
        <source>Actor to put into the stage</source>
        <translation>Actor voor in de schakel</translation>
    </message>
    <message>
        <source>Look for an actor</source>
        <translation>Zoek een actor</translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation>&amp;Erin zetten</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>E&amp;ruit halen</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>Nieuwe keten</translation>
    </message>
    <message>
        <source>Name of the chain:</source>
        <translation>Naam van de keten:</translation>
    </message>
    <message>
        <source>add a chain</source>
        <translation>een keten toevoegen</translation>
    </message>
    <message>
        <source>remove a chain</source>
        <translation>een keten verwijderen</translation>
    </message>
    <message>
        <source>add a stage</source>
        <translation>een schakel toevoegen</translation>
    </message>
    <message>
        <source>move a stage</source>
        <translation>een schakel verplaatsen</translation>
    </message>
    <message>
        <source>remove a stage</source>
        <translation>een schakel verwijderen</translation>
    </message>
    <message>
        <source>put an actor into a stage</source>
        <translation>een actor in een schakel zetten</translation>
    </message>
    <message>
        <source>take an actor out of a stage</source>
        <translation>een actor uit een schakel halen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schakels</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Hoofdlijnen</translation>
    </message>
    <message>
        <source>Who &amp;is in it</source>
        <translation>Wie &amp;erin zitten</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ColumnsPage</name>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>What was guessed from headings and values can be set right here. What means nothing to the map is kept as a column of its own.</source>
        <translation>Wat uit koppen en waarden is geraden, kan hier worden rechtgezet. Wat de kaart niets zegt, blijft bewaard als eigen kolom.</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabel:</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Kolommen en wat ze betekenen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort relatie</translation>
    </message>
</context>
<context>
    <name>ketenkaart::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>name, column or text</source>
        <translation>naam, kolom of tekst</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Take over this one</source>
        <translation>Deze overnemen</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Op de &amp;kaart tonen</translation>
    </message>
    <message>
        <source>&amp;Take over this one</source>
        <translation>&amp;Deze overnemen</translation>
    </message>
    <message>
        <source>&amp;Other dataset…</source>
        <translation>A&amp;ndere dataset…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reading the other dataset…</source>
        <translation>De andere dataset wordt gelezen…</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Niets om mee te vergelijken</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation>%1, zoals bewerkt</translation>
    </message>
    <message>
        <source>Here: %1. There: %2. Added is what stands there only; gone is what stands here only.</source>
        <translation>Hier: %1. Daar: %2. Toegevoegd staat alleen daar; verdwenen staat alleen hier.</translation>
    </message>
    <message>
        <source>&amp;Added (%1)</source>
        <translation>&amp;Toegevoegd (%1)</translation>
    </message>
    <message>
        <source>&amp;Gone (%1)</source>
        <translation>&amp;Verdwenen (%1)</translation>
    </message>
    <message>
        <source>&amp;Moved (%1)</source>
        <translation>Ver&amp;plaatst (%1)</translation>
    </message>
    <message>
        <source>&amp;Changed (%1)</source>
        <translation>&amp;Gewijzigd (%1)</translation>
    </message>
    <message>
        <source>Ta&amp;ke over checked (%1)</source>
        <translation>&amp;Aangevinkte overnemen (%1)</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Bezig met overnemen…</translation>
    </message>
    <message>
        <source>take over a difference</source>
        <translation>een verschil overnemen</translation>
    </message>
    <message numerus="yes">
        <source>take over %n difference(s)</source>
        <translation>
            <numerusform>%n verschil overnemen</numerusform>
            <numerusform>%n verschillen overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) taken over; Undo in the main window takes that back</source>
        <translation>
            <numerusform>%n verschil overgenomen; met Ongedaan maken in het hoofdvenster draait u dat terug</numerusform>
            <numerusform>%n verschillen overgenomen; met Ongedaan maken in het hoofdvenster draait u dat terug</numerusform>
        </translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>Dat staat hier al</translation>
    </message>
    <message>
        <source>None of these is on the map</source>
        <translation>Hiervan staat niets op de kaart</translation>
    </message>
    <message numerus="yes">
        <source>On the map: %n marked</source>
        <translation>
            <numerusform>Op de kaart: %n gemerkt</numerusform>
            <numerusform>Op de kaart: %n gemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::CriticalPage</name>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Critical actors and links</source>
        <translation>Kritieke actoren en relaties</translation>
    </message>
    <message>
        <source>The shares of shortest ways are estimates.</source>
        <translation>De aandelen in kortste wegen zijn schattingen.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Links that cannot be missed</source>
        <translation>Relaties die niet gemist kunnen worden</translation>
    </message>
    <message numerus="yes">
        <source>without it %n actor(s) lose(s) the connection with the others</source>
        <translation>
            <numerusform>zonder deze raakt %n actor los van de rest</numerusform>
            <numerusform>zonder deze raken %n actoren los van de rest</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical actors: %1</source>
        <translation>Kritieke actoren: %1</translation>
    </message>
    <message>
        <source>Critical actors</source>
        <translation>Kritieke actoren</translation>
    </message>
    <message>
        <source>rank: 1 is missed most</source>
        <translation>rangorde: 1 wordt het meest gemist</translation>
    </message>
    <message>
        <source>the only one of a stage, or its only supplier</source>
        <translation>de enige van een schakel, of de enige die eraan levert</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Hoe dit geteld is</translation>
    </message>
    <message>
        <source>Stages without suppliers</source>
        <translation>Schakels zonder leveranciers</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
</context>
<context>
    <name>ketenkaart::CriticalText</name>
    <message>
        <source>There is no chain %1</source>
        <translation>Er is geen keten %1</translation>
    </message>
    <message>
        <source>Choose one of the chains of the dataset</source>
        <translation>Kies een van de ketens van de dataset</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
</context>
<context>
    <name>ketenkaart::DeckBar</name>
    <message>
        <source>Presentation that is edited and shown</source>
        <translation>Presentatie die bewerkt en getoond wordt</translation>
    </message>
    <message>
        <source>New presentation, duplicate, rename, remove, import</source>
        <translation>Nieuwe presentatie, dupliceren, hernoemen, verwijderen, overnemen</translation>
    </message>
    <message>
        <source>&amp;New presentation…</source>
        <translation>&amp;Nieuwe presentatie…</translation>
    </message>
    <message>
        <source>&amp;Duplicate presentation…</source>
        <translation>Presentatie &amp;dupliceren…</translation>
    </message>
    <message>
        <source>&amp;Rename presentation…</source>
        <translation>Presentatie &amp;hernoemen…</translation>
    </message>
    <message>
        <source>Re&amp;move presentation…</source>
        <translation>Presentatie &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Import scenes of another project…</source>
        <translation>Scènes uit een ander project &amp;overnemen…</translation>
    </message>
    <message>
        <source>Name of the presentation:</source>
        <translation>Naam van de presentatie:</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Nieuwe presentatie</translation>
    </message>
    <message>
        <source>Duplicate presentation</source>
        <translation>Presentatie dupliceren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Rename presentation</source>
        <translation>Presentatie hernoemen</translation>
    </message>
    <message>
        <source>Remove the presentation ‘%1’?</source>
        <translation>De presentatie ‘%1’ verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n scene(s) go with it. One can undo this.</source>
        <translation>
            <numerusform>De ene scène ervan gaat mee. U kunt dit ongedaan maken.</numerusform>
            <numerusform>De %n scènes ervan gaan mee. U kunt dit ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::DeckBook</name>
    <message>
        <source>add a presentation</source>
        <translation>presentatie toevoegen</translation>
    </message>
    <message>
        <source>rename a presentation</source>
        <translation>presentatie hernoemen</translation>
    </message>
    <message>
        <source>remove a presentation</source>
        <translation>presentatie verwijderen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::DiagramView</name>
    <message>
        <source>Diagram of the chain</source>
        <translation>Diagram van de keten</translation>
    </message>
    <message>
        <source>Choose a value chain to see its stages</source>
        <translation>Kies een waardeketen om haar schakels te zien</translation>
    </message>
</context>
<context>
    <name>ketenkaart::DifferenceModel</name>
    <message>
        <source>number in the order</source>
        <translation>nummer in de volgorde</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(geen kolom)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Row or column</source>
        <translation>Rij of kolom</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Daar</translation>
    </message>
</context>
<context>
    <name>ketenkaart::EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>O&amp;pnieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Add an actor…</source>
        <translation>Actor &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Edit the actor</source>
        <translation>Actor be&amp;werken</translation>
    </message>
    <message>
        <source>Re&amp;move the actor…</source>
        <translation>Actor &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Chains and stages…</source>
        <translation>&amp;Ketens en schakels…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>Ta&amp;bel…</translation>
    </message>
    <message>
        <source>Draw a &amp;link on the map</source>
        <translation>Re&amp;latie tekenen op de kaart</translation>
    </message>
</context>
<context>
    <name>ketenkaart::EvidenceBox</name>
    <message>
        <source>stated</source>
        <translation>vermeld</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExplorePanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExplorerModel</name>
    <message>
        <source>no fixed place</source>
        <translation>geen vaste locatie</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>schakel %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExplorerPanel</name>
    <message>
        <source>Search actor, campus or place</source>
        <translation>Zoek actor, campus of plaats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Zoekopdracht en alle filters wissen</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters.</source>
        <translation>Niets voldoet aan deze zoekopdracht en filters.</translation>
    </message>
    <message>
        <source>Campuses and actors</source>
        <translation>Campussen en actoren</translation>
    </message>
    <message>
        <source>1 actor</source>
        <translation>1 actor</translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation>%1 actoren</translation>
    </message>
    <message>
        <source>1 campus</source>
        <translation>1 campus</translation>
    </message>
    <message>
        <source>%1 campuses</source>
        <translation>%1 campussen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>De lijst wordt gemaakt…</translation>
    </message>
    <message>
        <source>There are no actors yet. Import a sheet of them (Ctrl+I), add one with the menu Edit (Ctrl+Shift+N), or paste many into a table (Ctrl+T).</source>
        <translation>Er zijn nog geen actoren. Importeer er een blad van (Ctrl+I), voeg er een toe met het menu Bewerken (Ctrl+Shift+N), of plak er veel in een tabel (Ctrl+T).</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExportDialog</name>
    <message>
        <source>Export map</source>
        <translation>Kaart exporteren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>A &amp;map of each</source>
        <translation>Een &amp;kaart per</translation>
    </message>
    <message>
        <source>Chain…</source>
        <translation>Keten…</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>Thema…</translation>
    </message>
    <message>
        <source>Campus…</source>
        <translation>Campus…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiëren</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Zet de afbeelding op het klembord</translation>
    </message>
    <message>
        <source>A map of each</source>
        <translation>Een kaart per</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Formaat van de bestanden</translation>
    </message>
    <message>
        <source>Folder for the maps</source>
        <translation>Map voor de kaarten</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>On the clipboard: %1 × %2 pixels</source>
        <translation>Op het klembord: %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExportForm</name>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Map with diagram of the chain</source>
        <translation>Kaart met diagram van de keten</translation>
    </message>
    <message>
        <source>Map with table of actors</source>
        <translation>Kaart met tabel van actoren</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Inset of the Netherlands</source>
        <translation>Kaartje van Nederland</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Numbered chapters of the source</source>
        <translation>Genummerde hoofdstukken van de bron</translation>
    </message>
    <message>
        <source>Date of today</source>
        <translation>Datum van vandaag</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>O&amp;ndertitel</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>In&amp;deling</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;ijl</translation>
    </message>
    <message>
        <source>&amp;House-style</source>
        <translation>&amp;Huisstijl</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Zoals in het venster</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Half an A4</source>
        <translation>Half A4</translation>
    </message>
    <message>
        <source>16:9 (slide)</source>
        <translation>16:9 (dia)</translation>
    </message>
    <message>
        <source>Own size in pixels</source>
        <translation>Eigen formaat in pixels</translation>
    </message>
    <message>
        <source>Own size in millimetres</source>
        <translation>Eigen formaat in millimeters</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Part of the &amp;map</source>
        <translation>Deel van de &amp;kaart</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>F&amp;ormaat</translation>
    </message>
    <message>
        <source>Own size: &amp;width and height</source>
        <translation>Eigen formaat: &amp;breedte en hoogte</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolutie</translation>
    </message>
    <message>
        <source>M&amp;argin</source>
        <translation>M&amp;arge</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Doorzichtige achtergrond</translation>
    </message>
    <message>
        <source>Description beside it, for those who cannot see the map (.txt)</source>
        <translation>Beschrijving ernaast, voor blinden (.txt)</translation>
    </message>
    <message>
        <source>Tables of actors and links beside it (.csv)</source>
        <translation>Tabellen van actoren en relaties ernaast (.csv)</translation>
    </message>
    <message>
        <source>Place on earth beside a PNG, for GIS (.pgw)</source>
        <translation>Plaats op aarde naast een PNG, voor GIS (.pgw)</translation>
    </message>
    <message>
        <source>A&amp;uthor, in a PDF</source>
        <translation>A&amp;uteur, in een PDF</translation>
    </message>
    <message>
        <source>The format is that of the name that you give: %1.</source>
        <translation>Het formaat volgt uit de naam die u kiest: %1.</translation>
    </message>
    <message>
        <source>Choose a house-style</source>
        <translation>Kies een huisstijl</translation>
    </message>
    <message>
        <source>House-styles (*.ini *.conf);;All files (*)</source>
        <translation>Huisstijlen (*.ini *.conf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 pixels, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>No house-style</source>
        <translation>Geen huisstijl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Diagram of the chain alone</source>
        <translation>Alleen het diagram van de keten</translation>
    </message>
    <message>
        <source>Links between the provinces</source>
        <translation>Relaties tussen de provincies</translation>
    </message>
    <message>
        <source>Links in no chain</source>
        <translation>Relaties in geen keten</translation>
    </message>
    <message>
        <source>White spots of the themes</source>
        <translation>Witte vlekken van de thema&apos;s</translation>
    </message>
    <message>
        <source>White spots of the chain</source>
        <translation>Witte vlekken van de keten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>What is filtered</source>
        <translation>Wat is gefilterd</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FigureList</name>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FileMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Deze lijst &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Empty dataset</source>
        <translation>&amp;Lege dataset</translation>
    </message>
    <message>
        <source>&amp;Copy of the example</source>
        <translation>&amp;Kopie van het voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>Dataset &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Ops&amp;laan als…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Een &amp;kopie opslaan…</translation>
    </message>
    <message>
        <source>Re&amp;vert to what is saved</source>
        <translation>&amp;Terug naar wat is opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Export map…</source>
        <translation>Kaart &amp;exporteren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;Findings in the data…</source>
        <translation>&amp;Bevindingen in de gegevens…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergelijken met…</translation>
    </message>
    <message>
        <source>Copy of a dataset, as a &amp;template…</source>
        <translation>Kopie van een dataset, als &amp;sjabloon…</translation>
    </message>
    <message>
        <source>S&amp;tart…</source>
        <translation>Be&amp;gin…</translation>
    </message>
    <message>
        <source>&amp;Import sheets (Excel, CSV)…</source>
        <translation>Bladen &amp;importeren (Excel, CSV)…</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FilesPage</name>
    <message>
        <source>Which sheets, and what is in them?</source>
        <translation>Welke bladen, en wat staat erin?</translation>
    </message>
    <message>
        <source>Lists of companies and institutes, lists of the links between them, or both. Excel, CSV, QGIS, Kumu, Gephi … Nothing in your files is changed.</source>
        <translation>Lijsten van bedrijven en instellingen, lijsten van de relaties daartussen, of beide. Excel, CSV, QGIS, Kumu, Gephi … In uw bestanden verandert niets.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Weghalen</translation>
    </message>
    <message>
        <source>Use a saved &amp;mapping…</source>
        <translation>Bewaarde &amp;toewijzing…</translation>
    </message>
    <message>
        <source>What a table was taken for in an earlier import, from a file</source>
        <translation>Waar een tabel in een eerdere import voor is gehouden, uit een bestand</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Zet ze in</translation>
    </message>
    <message>
        <source>the dataset that is open (%1)</source>
        <translation>de dataset die open is (%1)</translation>
    </message>
    <message>
        <source>a new &amp;dataset</source>
        <translation>een nieuwe &amp;dataset</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Koppen in rij</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Choose sheets</source>
        <translation>Kies bladen</translation>
    </message>
    <message>
        <source>Sheets (%1)</source>
        <translation>Bladen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Bewaarde toewijzing gebruiken</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Toewijzingen (*.json)</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FilterPanel</name>
    <message>
        <source>Value chain</source>
        <translation>Waardeketen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provincies</translation>
    </message>
    <message>
        <source>All campuses</source>
        <translation>Alle campussen</translation>
    </message>
    <message>
        <source>Actors: %1, campuses: %2</source>
        <translation>Actoren: %1, campussen: %2</translation>
    </message>
    <message>
        <source>Only what %1 states</source>
        <comment>the paper</comment>
        <translation>Alleen wat %1 noemt</translation>
    </message>
    <message>
        <source>Leaves out what %1 only implies</source>
        <comment>the paper</comment>
        <translation>Laat weg wat alleen uit %1 volgt</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FindingsDialog</name>
    <message>
        <source>Findings in the data</source>
        <translation>Bevindingen in de gegevens</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FlowDialog</name>
    <message>
        <source>Between provinces</source>
        <translation>Tussen provincies</translation>
    </message>
    <message>
        <source>&amp;Value chain</source>
        <translation>&amp;Waardeketen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>Also &amp;within a province</source>
        <translation>Ook &amp;binnen een provincie</translation>
    </message>
    <message>
        <source>Also the links within one province and those with both ends elsewhere</source>
        <translation>Ook de relaties binnen één provincie en die met beide einden elders</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagram</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Links of the chosen flow</source>
        <translation>Relaties van de gekozen stroom</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabel op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Afbeelding &amp;exporteren…</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Alle ketens</translation>
    </message>
    <message>
        <source>In no chain</source>
        <translation>In geen keten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>by origin</source>
        <translation>naar herkomst</translation>
    </message>
    <message>
        <source>by kind of link</source>
        <translation>naar soort relatie</translation>
    </message>
    <message>
        <source>stated links only</source>
        <translation>alleen wat letterlijk in de tekst staat</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Choose a flow in the diagram or the matrix to see its links.</source>
        <translation>Kies een stroom in het diagram of de matrix om de relaties te zien.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>In brackets: how many of them are implied. A mutual link counts in both directions.</source>
        <translation>Tussen haakjes: hoeveel er uit de tekst zijn afgeleid. Een wederzijdse relatie telt in beide richtingen mee.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FlowLinksModel</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Waardeketen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FlowMatrixTable</name>
    <message>
        <source>Links from (rows) to (columns)</source>
        <translation>Relaties van (rijen) naar (kolommen)</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a province</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a province</comment>
        <translation>naar %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FlowView</name>
    <message>
        <source>Flows between the provinces</source>
        <translation>Stromen tussen de provincies</translation>
    </message>
    <message>
        <source>Arrow keys go from flow to flow; Enter shows its links.</source>
        <translation>Met de pijltjestoetsen gaat u van stroom naar stroom; Enter toont de relaties.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::FocusPage</name>
    <message>
        <source>Around</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Who delivers to this actor</source>
        <translation>Wie aan deze actor levert (stroomopwaarts)</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide kanten op</translation>
    </message>
    <message>
        <source>To whom this actor delivers</source>
        <translation>Aan wie deze actor levert (stroomafwaarts)</translation>
    </message>
    <message>
        <source>One step fewer</source>
        <translation>Eén stap minder</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Eén stap meer</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle stappen</translation>
    </message>
    <message>
        <source>Actors around the chosen one</source>
        <translation>actors rond de gekozen actor</translation>
    </message>
    <message>
        <source>Choose an actor on the map or in the list</source>
        <translation>Kies een actor op de kaart of in de lijst</translation>
    </message>
    <message>
        <source>Around %1 instead</source>
        <translation>Liever rond %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of steps</source>
        <translation>Alle stappen</translation>
    </message>
    <message>
        <source>upstream and downstream</source>
        <translation>ervoor en erna</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>no fixed place</source>
        <translation>geen vaste plaats</translation>
    </message>
    <message>
        <source>over implied links only</source>
        <translation>alleen via afgeleide relaties</translation>
    </message>
    <message>
        <source>and more; take fewer steps</source>
        <translation>en meer; neem minder stappen</translation>
    </message>
    <message numerus="yes">
        <source>Around %1: %n step(s)</source>
        <translation>
            <numerusform>Rond %1: %n stap</numerusform>
            <numerusform>Rond %1: %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Rond %1</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>aantal stappen</translation>
    </message>
    <message>
        <source>Those are too many for the map; take fewer steps.</source>
        <translation>Dat zijn er te veel voor de kaart; neem minder stappen.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::HandOutDialog</name>
    <message>
        <source>&amp;Date of today on the pages</source>
        <translation>&amp;Datum van vandaag op de pagina&apos;s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Export the presentation</source>
        <translation>Presentatie exporteren</translation>
    </message>
    <message>
        <source>&amp;PDF, a scene a page</source>
        <translation>&amp;PDF, een scène per pagina</translation>
    </message>
    <message>
        <source>To project or to send; text can be searched, maps stay sharp</source>
        <translation>Om te projecteren of te versturen; tekst is doorzoekbaar, kaarten blijven scherp</translation>
    </message>
    <message>
        <source>PDF, &amp;three scenes a page with notes</source>
        <translation>PDF, &amp;drie scènes per pagina met notities</translation>
    </message>
    <message>
        <source>To read along with, on A4</source>
        <translation>Om mee te lezen, op A4</translation>
    </message>
    <message>
        <source>Po&amp;werPoint</source>
        <translation>Po&amp;werPoint</translation>
    </message>
    <message>
        <source>Texts can be edited; maps are pictures</source>
        <translation>Teksten zijn te bewerken; kaarten zijn afbeeldingen</translation>
    </message>
    <message>
        <source>Pict&amp;ures (PNG)</source>
        <translation>A&amp;fbeeldingen (PNG)</translation>
    </message>
    <message>
        <source>One of each scene, in a folder</source>
        <translation>Een van elke scène, in een map</translation>
    </message>
    <message>
        <source>&amp;Author, in the file</source>
        <translation>&amp;Auteur, in het bestand</translation>
    </message>
    <message>
        <source>Scenes that are done</source>
        <translation>Scènes die klaar zijn</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Map voor de afbeeldingen</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentatie</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
</context>
<context>
    <name>ketenkaart::HeadlineEditor</name>
    <message>
        <source>Headlines of the chain</source>
        <translation>Hoofdlijnen van de keten</translation>
    </message>
    <message>
        <source>Add &amp;headline</source>
        <translation>&amp;Hoofdlijn toevoegen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;woorden</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>Words in Dutch</source>
        <translation>Woorden in het Nederlands</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>Woorden in het Engels</translation>
    </message>
    <message>
        <source>How su&amp;re</source>
        <translation>Hoe z&amp;eker</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>A headline goes from one region to another. Add regions to the table first.</source>
        <translation>Een hoofdlijn loopt van de ene regio naar de andere. Voeg eerst regio&apos;s toe aan de tabel.</translation>
    </message>
    <message>
        <source>What the chain comes down to, from one region to another; the map writes it large.</source>
        <translation>Waar de keten op neerkomt, van de ene regio naar de andere; op de kaart staat dat groot.</translation>
    </message>
    <message>
        <source>change a headline</source>
        <translation>hoofdlijn wijzigen</translation>
    </message>
    <message>
        <source>add a headline</source>
        <translation>hoofdlijn toevoegen</translation>
    </message>
    <message>
        <source>remove a headline</source>
        <translation>hoofdlijn verwijderen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ImportMap</name>
    <message>
        <source>What would be on the map</source>
        <translation>Wat er op de kaart zou staan</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te zien</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ImportScenesDialog</name>
    <message>
        <source>Put &amp;into:</source>
        <translation>&amp;Zet in:</translation>
    </message>
    <message>
        <source>Import scenes</source>
        <translation>Scènes overnemen</translation>
    </message>
    <message>
        <source>Presentations and their scenes</source>
        <translation>Presentaties en hun scènes</translation>
    </message>
    <message>
        <source>A new presentation</source>
        <translation>Een nieuwe presentatie</translation>
    </message>
    <message>
        <source>Scenes of %1</source>
        <translation>Scènes van %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n scene(s)</source>
        <translation>
            <numerusform>&amp;Scène overnemen</numerusform>
            <numerusform>%n scènes &amp;overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>That project has no scenes.</source>
        <translation>Dat project heeft geen scènes.</translation>
    </message>
    <message>
        <source>Scenes show the actors and chains of this project that have the same ids.</source>
        <translation>Scènes tonen de actoren en ketens van dit project die dezelfde id hebben.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ImportWizard</name>
    <message>
        <source>Import sheets</source>
        <translation>Bladen importeren</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give this import up?</source>
        <translation>Deze import opgeven?</translation>
    </message>
    <message>
        <source>What was set right here is lost. The dataset and your files stay as they are.</source>
        <translation>Wat hier is rechtgezet, gaat verloren. De dataset en uw bestanden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Opgeven</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>ketenkaart::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
</context>
<context>
    <name>ketenkaart::LegendStrip</name>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Legend, folded away</source>
        <translation>Legenda, ingeklapt</translation>
    </message>
    <message>
        <source>Legend, open</source>
        <translation>Legenda, open</translation>
    </message>
    <message>
        <source>Show what the symbols mean (%1)</source>
        <translation>Toon wat de tekens betekenen (%1)</translation>
    </message>
    <message>
        <source>Fold the legend away (%1)</source>
        <translation>Klap de legenda in (%1)</translation>
    </message>
</context>
<context>
    <name>ketenkaart::LegendSwitchBox</name>
    <message>
        <source>On the map; switch it off to leave it out</source>
        <translation>Op de kaart; zet uit om weg te laten</translation>
    </message>
    <message>
        <source>Not on the map; switch it on to draw it</source>
        <translation>Niet op de kaart; zet aan om te tekenen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::LinkDialog</name>
    <message>
        <source>In one direction</source>
        <translation>In één richting</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Relatie toevoegen</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Relatie wijzigen</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Met</translation>
    </message>
    <message>
        <source>In the &amp;chains</source>
        <translation>In de &amp;ketens</translation>
    </message>
    <message>
        <source>In words, D&amp;utch</source>
        <translation>In woorden, &amp;Nederlands</translation>
    </message>
    <message>
        <source>In words, &amp;English</source>
        <translation>In woorden, &amp;Engels</translation>
    </message>
    <message>
        <source>&amp;How sure</source>
        <translation>&amp;Hoe zeker</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>from %1 to the other</source>
        <translation>van %1 naar de ander</translation>
    </message>
    <message>
        <source>from the other to %1</source>
        <translation>van de ander naar %1</translation>
    </message>
    <message>
        <source>%1 (campus)</source>
        <translation>%1 (campus)</translation>
    </message>
    <message>
        <source>%1 (region)</source>
        <translation>%1 (regio)</translation>
    </message>
    <message>
        <source>add a link</source>
        <translation>relatie toevoegen</translation>
    </message>
    <message>
        <source>change a link</source>
        <translation>relatie wijzigen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::LinkEditor</name>
    <message>
        <source>Links of this actor</source>
        <translation>Relaties van deze actor</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>remove a link</source>
        <translation>een relatie verwijderen</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Tekenen…</translation>
    </message>
    <message>
        <source>Draw it on the map, by a click on the other end</source>
        <translation>Teken haar op de kaart, met een klik op het andere eind</translation>
    </message>
</context>
<context>
    <name>ketenkaart::MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>&amp;Selectie wissen	Esc</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;About Ketenkaart</source>
        <translation>&amp;Over Ketenkaart</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the data; see File, Findings</source>
        <translation>
            <numerusform>%n bevinding in de gegevens; zie Bestand, Bevindingen in de gegevens</numerusform>
            <numerusform>%n bevindingen in de gegevens; zie Bestand, Bevindingen in de gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Dataset openen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Diagram beside the map</source>
        <translation>Diagram naast de kaart</translation>
    </message>
    <message>
        <source>&amp;Diagram in place of the map</source>
        <translation>Dia&amp;gram in plaats van de kaart</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketens</translation>
    </message>
    <message>
        <source>C&amp;hains and themes</source>
        <translation>K&amp;etens en thema&apos;s</translation>
    </message>
    <message>
        <source>An&amp;alyse</source>
        <translation>An&amp;alyse</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>On the &amp;map</source>
        <translation>Op de kaa&amp;rt</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Diagram &amp;beside the map</source>
        <translation>Diagram &amp;naast de kaart</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Sce&amp;nes</source>
        <translation>S&amp;cènes</translation>
    </message>
    <message>
        <source>%1[*] – Ketenkaart</source>
        <translation>%1[*] – Ketenkaart</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie van %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Ketenkaart was not closed properly. Have the changes in ‘%1’ back?</source>
        <translation>Ketenkaart is niet goed afgesloten. De wijzigingen in ‘%1’ terughalen?</translation>
    </message>
    <message>
        <source>Last change: %1. It was not saved yet.</source>
        <translation>Laatste wijziging: %1. Er was nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>Last change: %1. %2</source>
        <translation>Laatste wijziging: %1. %2</translation>
    </message>
    <message>
        <source>Have them &amp;back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>the changes that were had back</source>
        <translation>de teruggehaalde wijzigingen</translation>
    </message>
    <message>
        <source>The data were changed on the disk since; look through the changes</source>
        <translation>De gegevens zijn sindsdien op de schijf gewijzigd; loop de wijzigingen na</translation>
    </message>
    <message>
        <source>Click on the map where it is; Esc leaves it where it was</source>
        <translation>Klik op de kaart waar hij staat; met Esc blijft hij waar hij was</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Actor toevoegen</translation>
    </message>
    <message>
        <source>Name of the actor:</source>
        <translation>Naam van de actor:</translation>
    </message>
    <message>
        <source>add an actor</source>
        <translation>een actor toevoegen</translation>
    </message>
    <message>
        <source>Click on the map where it is; Esc leaves it without a place</source>
        <translation>Klik op de kaart waar hij staat; met Esc blijft hij zonder plek</translation>
    </message>
    <message>
        <source>Remove ‘%1’?</source>
        <translation>‘%1’ verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>With it go its links, and its name in stages, figures and cases; scenes keep it:</source>
        <translation>Mee gaan zijn relaties, en zijn naam in schakels, cijfers en varianten; scènes houden hem:</translation>
    </message>
    <message>
        <source>Compare with a dataset</source>
        <translation>Vergelijken met een dataset</translation>
    </message>
    <message>
        <source>Import scenes of a project</source>
        <translation>Scènes uit een project overnemen</translation>
    </message>
    <message>
        <source>As long as the form is open, the symbol of the actor can be dragged to its place</source>
        <translation>Zolang het formulier open is, kan het teken van de actor naar zijn plek gesleept worden</translation>
    </message>
    <message>
        <source>Click on both ends of the link, or drag from one to the other; Esc leaves it</source>
        <translation>Klik op beide einden van de relatie, of sleep van het ene naar het andere; Esc breekt af</translation>
    </message>
    <message>
        <source>Choose a dataset as a template</source>
        <translation>Kies een dataset als sjabloon</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>Datasets and sheets (*.gpkg *.csv *.xlsx *.ods *.geojson *.json *.fgb);;All files (*)</source>
        <translation>Datasets en bladen (*.gpkg *.csv *.xlsx *.ods *.geojson *.json *.fgb);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save a workbook to fill in</source>
        <translation>Een werkmap om in te vullen bewaren</translation>
    </message>
    <message>
        <source>chain.xlsx</source>
        <translation>keten.xlsx</translation>
    </message>
    <message>
        <source>Fill in %1, and import it (Ctrl+I)</source>
        <translation>Vul %1 in, en importeer het (Ctrl+I)</translation>
    </message>
    <message>
        <source>import sheets</source>
        <translation>bladen importeren</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
</context>
<context>
    <name>ketenkaart::MapStatus</name>
    <message>
        <source>%1° E, %2° N</source>
        <translation>%1° OL, %2° NB</translation>
    </message>
    <message>
        <source>Scale 1 : %1</source>
        <translation>Schaal 1 : %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::MapTool</name>
    <message>
        <source>Click on the place</source>
        <translation>Klik op de plek</translation>
    </message>
    <message>
        <source>Click on the first end of the link</source>
        <translation>Klik op het begin van de relatie</translation>
    </message>
    <message>
        <source>From %1: click on the other end</source>
        <translation>Vanaf %1: klik op het andere eind</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>ketenkaart::MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Base map: %1</source>
        <translation>Ondergrond: %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
</context>
<context>
    <name>ketenkaart::NoticeStrip</name>
    <message>
        <source>Case: %1</source>
        <translation>Variant: %1</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Alles tonen (Esc)</translation>
    </message>
    <message>
        <source>Leave this case</source>
        <translation>Variant verlaten</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) fall(s) away</source>
        <translation>
            <numerusform>%n relatie valt weg</numerusform>
            <numerusform>%n relaties vallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) cut off</source>
        <translation>
            <numerusform>%n actor afgesneden</numerusform>
            <numerusform>%n actoren afgesneden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) planned</source>
        <translation>
            <numerusform>%n relatie gepland</numerusform>
            <numerusform>%n relaties gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>in the chain %1</source>
        <translation>in de keten %1</translation>
    </message>
    <message>
        <source>in all chains</source>
        <translation>in alle ketens</translation>
    </message>
    <message>
        <source>counted along %1</source>
        <translation>geteld langs %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::OverviewPage</name>
    <message>
        <source>Overview of what is shown</source>
        <translation>Overzicht van wat er te zien is</translation>
    </message>
    <message>
        <source>Click an actor or campus on the map</source>
        <translation>Klik op een actor of campus op de kaart</translation>
    </message>
    <message>
        <source>1 actor</source>
        <translation>1 actor</translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation>%1 actoren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schakels</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>zonder plaats</translation>
    </message>
    <message>
        <source>This project is empty. Add actors, chains and links with the menu Edit, and scenes in the tab Scenes.</source>
        <translation>Dit project is leeg. Voeg actoren, ketens en relaties toe met het menu Bewerken, en scènes op het tabblad Scènes.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PartnerList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>nog %n…</numerusform>
            <numerusform>nog %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlacesPage</name>
    <message>
        <source>The first of the two is &amp;y, or the latitude</source>
        <translation>De eerste van de twee is &amp;y, of de breedtegraad</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Waar zijn ze?</translation>
    </message>
    <message>
        <source>Without coordinates the point of the postcode or the town is taken, and marked as approximate. No network is needed.</source>
        <translation>Zonder coördinaten wordt het punt van de postcode of de woonplaats genomen, en gemarkeerd als bij benadering. Er is geen netwerk voor nodig.</translation>
    </message>
    <message>
        <source>degrees (longitude and latitude)</source>
        <translation>graden (lengte en breedte)</translation>
    </message>
    <message>
        <source>a point: 5.12</source>
        <translation>een punt: 5.12</translation>
    </message>
    <message>
        <source>a comma: 5,12</source>
        <translation>een komma: 5,12</translation>
    </message>
    <message>
        <source>Rows without a place of their own</source>
        <translation>Rijen zonder een eigen plaats</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabel:</translation>
    </message>
    <message>
        <source>Coordinates in:</source>
        <translation>Coördinaten in:</translation>
    </message>
    <message>
        <source>They are in:</source>
        <translation>Ze zijn in:</translation>
    </message>
    <message>
        <source>Decimals after:</source>
        <translation>Decimalen na:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>geen kolom</translation>
    </message>
    <message numerus="yes">
        <source>%n with a place of their own</source>
        <translation>
            <numerusform>%n met een eigen plaats</numerusform>
            <numerusform>%n met een eigen plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the point of their town or postcode</source>
        <translation>
            <numerusform>%n op het punt van woonplaats of postcode</numerusform>
            <numerusform>%n op het punt van woonplaats of postcode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n zonder plaats</numerusform>
            <numerusform>%n zonder plaats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlainDifferences</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Straks</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlannedDialog</name>
    <message>
        <source>Something planned</source>
        <translation>Iets gepland</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Plaats:</translation>
    </message>
    <message>
        <source>Stage:</source>
        <translation>Schakel:</translation>
    </message>
    <message>
        <source>Is supplied by:</source>
        <translation>Krijgt geleverd van:</translation>
    </message>
    <message>
        <source>Supplies:</source>
        <translation>Levert aan:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>Kind of link:</source>
        <translation>Soort relatie:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Naar:</translation>
    </message>
    <message>
        <source>in no stage</source>
        <translation>in geen schakel</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlayerControl</name>
    <message>
        <source>Scenes change without motion</source>
        <translation>Scènes wisselen zonder beweging</translation>
    </message>
    <message>
        <source>Scenes change with motion</source>
        <translation>Scènes wisselen met beweging</translation>
    </message>
    <message>
        <source>This is the last scene. Esc ends the presentation.</source>
        <translation>Dit is de laatste scène. Esc beëindigt de presentatie.</translation>
    </message>
    <message>
        <source>This is the first scene.</source>
        <translation>Dit is de eerste scène.</translation>
    </message>
    <message>
        <source>There is no scene %1; the last one is %2.</source>
        <translation>Er is geen scène %1; de laatste is %2.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlayerOverlay</name>
    <message>
        <source>Page Down, →, ↓, Space, click</source>
        <translation>Page Down, →, ↓, spatie, klik</translation>
    </message>
    <message>
        <source>next stage or scene</source>
        <translation>volgende schakel of scène</translation>
    </message>
    <message>
        <source>Page Up, ←, ↑, Backspace</source>
        <translation>Page Up, ←, ↑, Backspace</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>first and last scene</source>
        <translation>eerste en laatste scène</translation>
    </message>
    <message>
        <source>number, Enter</source>
        <translation>nummer, Enter</translation>
    </message>
    <message>
        <source>to that scene</source>
        <translation>naar die scène</translation>
    </message>
    <message>
        <source>B or . and W or ,</source>
        <translation>B of . en W of ,</translation>
    </message>
    <message>
        <source>black and white screen</source>
        <translation>zwart en wit scherm</translation>
    </message>
    <message>
        <source>click on a symbol, drag, wheel, + and −</source>
        <translation>klik op een symbool, slepen, wiel, + en −</translation>
    </message>
    <message>
        <source>explore the map; Shift with arrows moves it</source>
        <translation>de kaart verkennen; Shift met pijlen verschuift hem</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>back to the scene</source>
        <translation>terug naar de scène</translation>
    </message>
    <message>
        <source>S, P, E</source>
        <translation>S, P, E</translation>
    </message>
    <message>
        <source>spotlight, pen, erase the pen</source>
        <translation>schijnwerper, pen, pen wissen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>with or without motion</source>
        <translation>met of zonder beweging</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>de schermen verwisselen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>out of what is open; in the end out of the presentation</source>
        <translation>uit wat open staat; ten slotte uit de presentatie</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlayerWidget</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>R: back to the scene</source>
        <translation>R: terug naar de scène</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PlayerWindow</name>
    <message>
        <source>Presentation – Ketenkaart</source>
        <translation>Presentatie – Ketenkaart</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PositionBox</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Longitude, latitude (WGS 84)</source>
        <translation>Lengte, breedte (WGS 84)</translation>
    </message>
    <message>
        <source>Copy longitude and latitude</source>
        <translation>Lengte en breedte kopiëren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>%1, in metres</source>
        <comment>RD New</comment>
        <translation>%1, in meters</translation>
    </message>
    <message>
        <source>Copy %1 coordinates</source>
        <comment>RD New</comment>
        <translation>Coördinaten in %1 kopiëren</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PresentSettingsMenu</name>
    <message>
        <source>S&amp;how with</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Time of a flight</source>
        <translation>&amp;Duur van een vlucht</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Scherm</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: cuts instead of flights</source>
        <translation>&amp;Minder beweging: wisselen zonder vlucht</translation>
    </message>
    <message>
        <source>Scenes change at once; nothing flies or draws itself</source>
        <translation>Scènes wisselen in één keer; niets vliegt of tekent zichzelf</translation>
    </message>
    <message>
        <source>&amp;%1 seconds</source>
        <translation>&amp;%1 seconden</translation>
    </message>
    <message>
        <source>&amp;The second, where there is one</source>
        <translation>&amp;Het tweede, als dat er is</translation>
    </message>
    <message>
        <source>&amp;%1: %2 (%3 × %4)</source>
        <translation>&amp;%1: %2 (%3 × %4)</translation>
    </message>
</context>
<context>
    <name>ketenkaart::Presentation</name>
    <message>
        <source>A presentation is shown</source>
        <translation>Er wordt een presentatie getoond</translation>
    </message>
    <message>
        <source>There are no scenes in this presentation yet.
Esc takes you back to the map.</source>
        <translation>Er staan nog geen scènes in deze presentatie.
Met Esc gaat u terug naar de kaart.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PresentationBook</name>
    <message>
        <source>change a scene</source>
        <translation>scène wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>add %n scene(s)</source>
        <translation>
            <numerusform>scène toevoegen</numerusform>
            <numerusform>%n scènes toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n scene(s)</source>
        <translation>
            <numerusform>scène verplaatsen</numerusform>
            <numerusform>%n scènes verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n scene(s)</source>
        <translation>
            <numerusform>scène verwijderen</numerusform>
            <numerusform>%n scènes verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n scene(s) to another presentation</source>
        <translation>
            <numerusform>scène naar een andere presentatie verplaatsen</numerusform>
            <numerusform>%n scènes naar een andere presentatie verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n scene(s) to another presentation</source>
        <translation>
            <numerusform>scène naar een andere presentatie kopiëren</numerusform>
            <numerusform>%n scènes naar een andere presentatie kopiëren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::PresentationMenu</name>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentatie</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenteren</translation>
    </message>
    <message>
        <source>Present from the &amp;chosen scene</source>
        <translation>Presenteren vanaf de &amp;gekozen scène</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation>&amp;Scènes</translation>
    </message>
    <message>
        <source>&amp;Add the current view as a scene</source>
        <translation>Huidig beeld &amp;toevoegen als scène</translation>
    </message>
    <message>
        <source>&amp;Export the presentation…</source>
        <translation>Presentatie &amp;exporteren…</translation>
    </message>
</context>
<context>
    <name>ketenkaart::PresenterWindow</name>
    <message>
        <source>Scene %1 of %2</source>
        <translation>Scène %1 van %2</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>schakel %1 van %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>This is the last scene</source>
        <translation>Dit is de laatste scène</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Presenter&apos;s screen</source>
        <translation>Scherm van de spreker</translation>
    </message>
    <message>
        <source>The screen is covered</source>
        <translation>Het scherm is bedekt</translation>
    </message>
    <message>
        <source>To zero</source>
        <translation>Op nul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>B: cover the screen, or show it again</source>
        <translation>B: het scherm bedekken, of weer tonen</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Schermen wisselen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Grotere notities</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Kleinere notities</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Verstreken tijd</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>The scene that is shown</source>
        <translation>De scène die te zien is</translation>
    </message>
    <message>
        <source>The next scene</source>
        <translation>De volgende scène</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ProjectDocument</name>
    <message>
        <source>change a case</source>
        <translation>een variant wijzigen</translation>
    </message>
    <message>
        <source>keep a case</source>
        <translation>een variant bewaren</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>een variant verwijderen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ProjectFiles</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Ops&amp;laan als…</translation>
    </message>
    <message>
        <source>The data were changed on the disk since they were opened.</source>
        <translation>De gegevens zijn op de schijf gewijzigd sinds ze zijn geopend.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>De &amp;mijne houden</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Die van een &amp;ander nemen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>The data that come with Ketenkaart stay as they are</source>
        <translation>De gegevens die bij Ketenkaart horen, blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>De wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>Give up all changes since the last save?</source>
        <translation>Alle wijzigingen sinds de laatste keer opslaan opgeven?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Op&amp;geven</translation>
    </message>
    <message>
        <source>Changed on the disk:</source>
        <translation>Gewijzigd op de schijf:</translation>
    </message>
    <message>
        <source>Changed here:</source>
        <translation>Hier gewijzigd:</translation>
    </message>
    <message>
        <source>Keep yours: both changes are saved, and where both changed the same, yours counts. Take theirs: yours are given up.</source>
        <translation>De mijne houden: de wijzigingen van beiden worden opgeslagen, en waar beiden hetzelfde wijzigden, telt de uwe. Die van een ander nemen: de uwe vervallen.</translation>
    </message>
    <message>
        <source>Save a copy of your own; the example stays as it is</source>
        <translation>Een eigen kopie opslaan; het voorbeeld blijft zoals het is</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wordt vergeleken…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>A copy was written; the dataset stays where it is.</source>
        <translation>Er is een kopie geschreven; de dataset blijft waar die is.</translation>
    </message>
    <message>
        <source>A copy was written; the dataset itself is not saved yet.</source>
        <translation>Er is een kopie geschreven; de dataset zelf is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ketenkaart::QuestionBar</name>
    <message>
        <source>Who is around it in the chains?</source>
        <translation>Wie staat eromheen in de ketens?</translation>
    </message>
    <message>
        <source>Which routes begin here?</source>
        <translation>Welke routes beginnen hier?</translation>
    </message>
    <message>
        <source>What if it falls away?</source>
        <translation>Wat als die wegvalt?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ReportModel</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Staat er</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ketenkaart::ReportPage</name>
    <message>
        <source>What comes of it</source>
        <translation>Wat ervan komt</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. A value that is wrong can be typed anew under ‘Stands there’; your file stays as it is. The whole import is one step that can be undone.</source>
        <translation>Er is nog niets gewijzigd. Een verkeerde waarde kunt u opnieuw typen onder ‘Staat er’; uw bestand blijft zoals het is. De hele import is één stap die u ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>&amp;Row by row</source>
        <translation>&amp;Rij voor rij</translation>
    </message>
    <message>
        <source>What &amp;changes in the dataset</source>
        <translation>Wat er in de dataset &amp;verandert</translation>
    </message>
    <message>
        <source>Save this &amp;report…</source>
        <translation>Dit &amp;verslag bewaren…</translation>
    </message>
    <message>
        <source>Save the &amp;mapping…</source>
        <translation>De &amp;toewijzing bewaren…</translation>
    </message>
    <message>
        <source>For the next import of such sheets, also from the command line</source>
        <translation>Voor de volgende import van zulke bladen, ook vanaf de opdrachtregel</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Welke rijen worden getoond</translation>
    </message>
    <message>
        <source>Rows with a remark</source>
        <translation>Rijen met een opmerking</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rijen die niet worden overgenomen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Rows and what came of them</source>
        <translation>Rijen en wat ervan kwam</translation>
    </message>
    <message>
        <source>What changes in the dataset</source>
        <translation>Wat er in de dataset verandert</translation>
    </message>
    <message>
        <source>No longer in the sheet: %1</source>
        <translation>Niet meer in het blad: %1</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Dit verslag bewaren</translation>
    </message>
    <message>
        <source>import.csv</source>
        <translation>import.csv</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>De toewijzing bewaren</translation>
    </message>
    <message>
        <source>import.json</source>
        <translation>import.json</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Toewijzing</translation>
    </message>
</context>
<context>
    <name>ketenkaart::RouteEndText</name>
    <message>
        <source>stage %1</source>
        <translation>schakel %1</translation>
    </message>
    <message>
        <source>technology %1</source>
        <translation>technologie %1</translation>
    </message>
    <message>
        <source>%1 can be several actors</source>
        <translation>%1 kan op meer dan één actor slaan</translation>
    </message>
    <message>
        <source>Write one of these: %1</source>
        <translation>Schrijf een van deze: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s): %1</source>
        <translation>
            <numerusform>%n actor: %1</numerusform>
            <numerusform>%n actoren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s): %1 (%2)</source>
        <comment>names; what they have in common</comment>
        <translation>
            <numerusform>%n actor: %1 (%2)</numerusform>
            <numerusform>%n actoren: %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>words; actors</comment>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>No actor belongs to %1 together</source>
        <translation>Geen actor hoort bij %1 tegelijk</translation>
    </message>
    <message>
        <source>No actor of the chain belongs to %1</source>
        <translation>Geen actor van de keten hoort bij %1</translation>
    </message>
    <message>
        <source>No actor belongs to %1</source>
        <translation>Geen actor hoort bij %1</translation>
    </message>
    <message>
        <source>Choose something else, or leave a word out</source>
        <translation>Kies iets anders, of laat een woord weg</translation>
    </message>
    <message>
        <source>Leave a word out: %1</source>
        <translation>Laat een woord weg: %1</translation>
    </message>
    <message>
        <source>%1 in %2 is not known</source>
        <translation>%1 in %2 is niet bekend</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 is niet bekend</translation>
    </message>
    <message>
        <source>Name an actor, a campus, a place, a region, a stage or a technology</source>
        <translation>Noem een actor, een campus, een plaats, een regio, een schakel of een technologie</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelt u %1?</translation>
    </message>
</context>
<context>
    <name>ketenkaart::RoutePage</name>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>From: actor, place or stage</source>
        <translation>Van: actor, plaats of schakel</translation>
    </message>
    <message>
        <source>To: actor, place or stage</source>
        <translation>Naar: actor, plaats of schakel</translation>
    </message>
    <message>
        <source>Begin of the route</source>
        <translation>Begin van de route</translation>
    </message>
    <message>
        <source>End of the route</source>
        <translation>Einde van de route</translation>
    </message>
    <message>
        <source>Swap begin and end</source>
        <translation>Begin en einde omwisselen</translation>
    </message>
    <message>
        <source>Fewest steps first</source>
        <translation>Minste stappen eerst</translation>
    </message>
    <message>
        <source>Fewest implied links first</source>
        <translation>Zekerste relaties eerst</translation>
    </message>
    <message>
        <source>Fewest provincial borders first</source>
        <translation>Minste provinciegrenzen eerst</translation>
    </message>
    <message>
        <source>Order of the routes</source>
        <translation>Volgorde van de routes</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>Fill in where the route begins and where it ends, and press Enter.</source>
        <translation>Vul in waar de route begint en waar hij eindigt, en druk op Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>order along the route</source>
        <translation>volgorde langs de route</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>For example an actor, a region with a technology, or a stage of the chain</source>
        <translation>Bijvoorbeeld een actor, een regio met een technologie, of een schakel van de keten</translation>
    </message>
</context>
<context>
    <name>ketenkaart::RouteText</name>
    <message>
        <source>No actor to start from is in the graph</source>
        <translation>Geen actor om te beginnen staat in het netwerk</translation>
    </message>
    <message>
        <source>No actor to arrive at is in the graph</source>
        <translation>Geen actor om uit te komen staat in het netwerk</translation>
    </message>
    <message>
        <source>Choose actors, or a place or stage that has some</source>
        <translation>Kies actoren, of een plaats of schakel die er heeft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>The route begins and ends at %1</source>
        <translation>De route begint en eindigt bij %1</translation>
    </message>
    <message>
        <source>Choose two different ends</source>
        <translation>Kies twee verschillende einden</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SheetTableModel</name>
    <message>
        <source>change a cell</source>
        <translation>een cel wijzigen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SheetTableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>Cellen &amp;leegmaken</translation>
    </message>
    <message>
        <source>&amp;Fill column…</source>
        <translation>Kolom &amp;vullen…</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Rij &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Rijen ver&amp;wijderen</translation>
    </message>
    <message>
        <source>There is no text to paste</source>
        <translation>Er is geen tekst om te plakken</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>plakken</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cel gewijzigd</numerusform>
            <numerusform>%n cellen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n rij toegevoegd</numerusform>
            <numerusform>%n rijen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left over</source>
        <translation>
            <numerusform>%n kolom over</numerusform>
            <numerusform>%n kolommen over</numerusform>
        </translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>cellen leegmaken</translation>
    </message>
    <message>
        <source>Fill column</source>
        <translation>Kolom vullen</translation>
    </message>
    <message numerus="yes">
        <source>New value for %n cell(s) in %1:</source>
        <translation>
            <numerusform>Nieuwe waarde voor %n cel in %1:</numerusform>
            <numerusform>Nieuwe waarde voor %n cellen in %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>fill a column</source>
        <translation>een kolom vullen</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>een rij toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Rijen verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) refer to what you remove. They stay as they are.</source>
        <translation>
            <numerusform>%n andere rij verwijst naar wat u verwijdert. Die blijft zoals zij is.</numerusform>
            <numerusform>%n andere rijen verwijzen naar wat u verwijdert. Die blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>rijen verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n rij verwijderd</numerusform>
            <numerusform>%n rijen verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::ShownPanel</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Nothing in this part of the map</source>
        <translation>Niets in dit deel van de kaart</translation>
    </message>
    <message>
        <source>Campuses (%1)</source>
        <translation>Campussen (%1)</translation>
    </message>
    <message>
        <source>campus</source>
        <translation>campus</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Actors (%1)</source>
        <translation>Actoren (%1)</translation>
    </message>
    <message>
        <source>In the background (%1)</source>
        <translation>Op de achtergrond (%1)</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Relaties (%1)</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideActions</name>
    <message>
        <source>&amp;New presentation…</source>
        <translation>&amp;Nieuwe presentatie…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Move to &amp;presentation</source>
        <translation>&amp;Naar andere presentatie</translation>
    </message>
    <message>
        <source>&amp;Copy to presentation</source>
        <translation>&amp;Kopiëren naar presentatie</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideEditor</name>
    <message>
        <source>Drag the map to move it; the wheel, or + and −, zooms.</source>
        <translation>Sleep de kaart om haar te verschuiven; het wiel, of + en −, zoomt.</translation>
    </message>
    <message>
        <source>Scene %1 of %2</source>
        <translation>Scène %1 van %2</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Preview of the scene</source>
        <translation>Voorbeeld van de scène</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>&amp;Whole area</source>
        <translation>&amp;Hele gebied</translation>
    </message>
    <message>
        <source>The map shows the whole area again (Home)</source>
        <translation>De kaart toont weer het hele gebied (Home)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideForm</name>
    <message>
        <source>Kind of scene</source>
        <translation>Soort scène</translation>
    </message>
    <message>
        <source>Edit the Dutch texts</source>
        <translation>De Nederlandse teksten bewerken</translation>
    </message>
    <message>
        <source>Edit the English texts</source>
        <translation>De Engelse teksten bewerken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Tekst, een alinea per regel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notities voor de spreker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Take over the current view</source>
        <translation>Huidig beeld overnemen</translation>
    </message>
    <message>
        <source>Map, chain, filter, case, selection and style as they are shown now</source>
        <translation>Kaart, keten, filter, variant, selectie en stijl zoals ze nu in beeld zijn</translation>
    </message>
    <message>
        <source>Key figures, shown large</source>
        <translation>Kerncijfers, groot in beeld</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>The links appear</source>
        <translation>De relaties verschijnen</translation>
    </message>
    <message>
        <source>Flight to this scene</source>
        <translation>Vlucht naar deze scène</translation>
    </message>
    <message>
        <source>as long as it needs</source>
        <translation>zo lang als nodig</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconden</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stijl</translation>
    </message>
    <message>
        <source>That of the presentation</source>
        <translation>Die van de presentatie</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Een afbeelding kiezen…</translation>
    </message>
    <message>
        <source>%1 – choose another…</source>
        <translation>%1 – een andere kiezen…</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideListModel</name>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Scene %1: %2</source>
        <translation>Scène %1: %2</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlideViewBox</name>
    <message>
        <source>What it shows</source>
        <translation>Wat in beeld is</translation>
    </message>
    <message>
        <source>All that the map has</source>
        <translation>Alles wat op de kaart staat</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>‘%1’ (not in the data)</source>
        <translation>‘%1’ (niet in de gegevens)</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Keten: %1</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>Thema&apos;s: %1</translation>
    </message>
    <message>
        <source>Provinces: %1</source>
        <translation>Provincies: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Variant: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Put forward: %1</source>
        <translation>Naar voren gehaald: %1</translation>
    </message>
    <message>
        <source>A part of the map</source>
        <translation>Een deel van de kaart</translation>
    </message>
    <message>
        <source>Only what %1 states</source>
        <comment>the paper</comment>
        <translation>Alleen wat %1 noemt</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SlidesPanel</name>
    <message>
        <source>Add current view</source>
        <translation>Huidig beeld toevoegen</translation>
    </message>
    <message>
        <source>Map or diagram, chain, filter, case, selection and style as they are shown now, as a new scene</source>
        <translation>Kaart of diagram, keten, filter, variant, selectie en stijl zoals ze nu in beeld zijn, als nieuwe scène</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a scene without a map</source>
        <translation>Een scène zonder kaart toevoegen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Afbeelding…</translation>
    </message>
    <message>
        <source>&amp;Closing</source>
        <translation>A&amp;fsluiting</translation>
    </message>
    <message>
        <source>&amp;Show in the window</source>
        <translation>In het &amp;venster tonen</translation>
    </message>
    <message>
        <source>Take &amp;over the current view</source>
        <translation>Huidig &amp;beeld overnemen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Scenes of the presentation</source>
        <translation>Scènes van de presentatie</translation>
    </message>
    <message>
        <source>There are no scenes yet. Show on the map what you want to tell, and add that.</source>
        <translation>Er zijn nog geen scènes. Breng op de kaart in beeld wat u wilt vertellen en voeg dat toe.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>From the chosen scene on (Shift+F5); F5 begins with the first</source>
        <translation>Vanaf de gekozen scène (Shift+F5); F5 begint bij de eerste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>As PDF, PowerPoint or pictures</source>
        <translation>Als PDF, PowerPoint of afbeeldingen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Edit large…</source>
        <translation>&amp;Groot bewerken…</translation>
    </message>
    <message>
        <source>Edit large, with a preview</source>
        <translation>Groot bewerken, met voorbeeld</translation>
    </message>
</context>
<context>
    <name>ketenkaart::StagesPage</name>
    <message>
        <source>Stages</source>
        <translation>Schakels</translation>
    </message>
    <message>
        <source>The chain from stage to stage</source>
        <translation>De keten van schakel tot schakel</translation>
    </message>
    <message>
        <source>Choose a value chain to see how its stages hang together.</source>
        <translation>Kies een waardeketen om te zien hoe haar schakels samenhangen.</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Van schakel tot schakel</translation>
    </message>
    <message>
        <source>What comes into each stage</source>
        <translation>Wat bij elke schakel binnenkomt</translation>
    </message>
    <message>
        <source>Where a step hangs on one actor: %1</source>
        <translation>Waar een stap aan één actor hangt: %1</translation>
    </message>
    <message>
        <source>on every way from a stage to the next</source>
        <translation>op elke weg van een schakel naar de volgende</translation>
    </message>
</context>
<context>
    <name>ketenkaart::StartDialog</name>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Bekijk een voorbeeld</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Bring your own data</source>
        <translation>Breng uw eigen gegevens mee</translation>
    </message>
    <message>
        <source>&amp;Import sheets</source>
        <translation>Bladen &amp;importeren</translation>
    </message>
    <message>
        <source>Lists of companies and of the links between them: Excel, CSV, QGIS, Kumu, Gephi …</source>
        <translation>Lijsten van bedrijven en van de relaties daartussen: Excel, CSV, QGIS, Kumu, Gephi …</translation>
    </message>
    <message>
        <source>Save a &amp;workbook to fill in</source>
        <translation>Een &amp;werkmap om in te vullen</translation>
    </message>
    <message>
        <source>With lists to choose from and an example row; import it afterwards</source>
        <translation>Met keuzelijsten en een voorbeeldrij; importeer het daarna</translation>
    </message>
    <message>
        <source>&amp;New, empty dataset</source>
        <translation>&amp;Nieuwe, lege dataset</translation>
    </message>
    <message>
        <source>Add actors and links by hand, on the map or in tables</source>
        <translation>Voeg actoren en relaties met de hand toe, op de kaart of in tabellen</translation>
    </message>
</context>
<context>
    <name>ketenkaart::StyleMenu</name>
    <message>
        <source>&amp;Style of the map</source>
        <translation>Sti&amp;jl van de kaart</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standaard</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projector</translation>
    </message>
    <message>
        <source>Print in &amp;grey</source>
        <translation>Druk in &amp;grijs</translation>
    </message>
</context>
<context>
    <name>ketenkaart::SubjectCard</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Ook: %1</translation>
    </message>
    <message>
        <source>No fixed place; not on the map</source>
        <translation>Geen vaste locatie; niet op de kaart</translation>
    </message>
    <message>
        <source>Position approximate: only the town is known</source>
        <translation>Positie bij benadering: alleen de plaats is bekend</translation>
    </message>
    <message>
        <source>Technology: %1</source>
        <translation>Technologie: %1</translation>
    </message>
</context>
<context>
    <name>ketenkaart::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Laag</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Text in any cell</source>
        <translation>Tekst in een cel</translation>
    </message>
    <message>
        <source>&amp;Only rows with findings</source>
        <translation>&amp;Alleen rijen met bevindingen</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Rij &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Rijen ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 van %n rij</numerusform>
            <numerusform>%1 van %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::TablePreview</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>De eerste rijen van het blad</translation>
    </message>
</context>
<context>
    <name>ketenkaart::WhiteSpotGrid</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n actor(s)</source>
        <translation>
            <numerusform>%1: %n actor</numerusform>
            <numerusform>%1: %n actoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketenkaart::WhiteSpotsDialog</name>
    <message>
        <source>White spots and coverage</source>
        <translation>Witte vlekken en dekking</translation>
    </message>
    <message>
        <source>Stages by province</source>
        <translation>Schakels per provincie</translation>
    </message>
    <message>
        <source>Themes by province</source>
        <translation>Thema&apos;s per provincie</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Keten</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Gaps, the worst first</source>
        <translation>Gaten, het grootste eerst</translation>
    </message>
    <message>
        <source>An actor counts in each of its themes. A click on a cell filters the map and the lists to its actors; Esc in the main window shows everything again.</source>
        <translation>Een actor telt mee bij elk van zijn thema&apos;s. Klik op een vak om de kaart en de lijsten tot die actoren te beperken; Esc in het hoofdvenster laat alles weer zien.</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabel op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Export page…</source>
        <translation>Pagina &amp;exporteren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The whole chain</source>
        <translation>De hele keten</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>These data have no chains.</source>
        <translation>Deze gegevens bevatten geen ketens.</translation>
    </message>
    <message>
        <source>Click a cell, or press Enter on it, to see who is there.</source>
        <translation>Klik op een vak, of druk er op Enter, om te zien wie er zitten.</translation>
    </message>
    <message>
        <source>Nor is there anybody elsewhere.</source>
        <translation>Ook elders zit niemand.</translation>
    </message>
    <message>
        <source>It is found in these places:</source>
        <translation>Hier is het wel te vinden:</translation>
    </message>
    <message>
        <source>white-spots-themes</source>
        <translation>witte-vlekken-themas</translation>
    </message>
    <message>
        <source>white-spots-%1</source>
        <translation>witte-vlekken-%1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
</context>
<context>
    <name>ketenkaart::WordsPage</name>
    <message>
        <source>Make an actor, without a place, of who is only named at a &amp;link</source>
        <translation>Maak een actor, zonder plaats, van wie alleen bij een &amp;relatie wordt genoemd</translation>
    </message>
    <message>
        <source>Take off what an earlier import of the sheet brought and is &amp;gone from it</source>
        <translation>Haal weg wat een eerdere import van het blad bracht en er niet &amp;meer in staat</translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation>Wat betekenen de woorden?</translation>
    </message>
    <message>
        <source>Words of your sheets for kinds and themes, beside those of the dataset. A theme can be new.</source>
        <translation>Woorden uit uw bladen voor soorten en thema&apos;s, naast die van de dataset. Een thema kan nieuw zijn.</translation>
    </message>
    <message>
        <source>Words and what they mean</source>
        <translation>Woorden en wat ze betekenen</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In het blad</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>by id, else by name</source>
        <translation>op id, anders op naam</translation>
    </message>
    <message>
        <source>by id alone</source>
        <translation>alleen op id</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>alleen op naam</translation>
    </message>
    <message>
        <source>A link that says no &amp;kind means:</source>
        <translation>Een relatie zonder &amp;soort betekent:</translation>
    </message>
    <message>
        <source>Links belong to the value &amp;chain:</source>
        <translation>Relaties horen bij de waarde&amp;keten:</translation>
    </message>
    <message>
        <source>Who is in the dataset already is &amp;found:</source>
        <translation>Wie al in de dataset staat, wordt &amp;gevonden:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>(not known: the usual kind)</source>
        <translation>(niet bekend: de gewone soort)</translation>
    </message>
    <message>
        <source>(no theme; kept as text)</source>
        <translation>(geen thema; bewaard als tekst)</translation>
    </message>
    <message>
        <source>(not known: stands in words at the link)</source>
        <translation>(niet bekend: staat in woorden bij de relatie)</translation>
    </message>
    <message>
        <source>a new theme: %1</source>
        <translation>een nieuw thema: %1</translation>
    </message>
</context>
</TS>
