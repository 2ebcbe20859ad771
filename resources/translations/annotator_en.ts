<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikeDialog</name>
    <message numerus="yes">
        <source>%n of these will be decided</source>
        <translation>
            <numerusform>%n of these will be decided</numerusform>
            <numerusform>%n of these will be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckListPane</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributed without a speaker</source>
        <translation>
            <numerusform>%n attributed without a speaker</numerusform>
            <numerusform>%n attributed without a speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified without evidence</source>
        <translation>
            <numerusform>%n verified without evidence</numerusform>
            <numerusform>%n verified without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay undecided. It can be reopened, and undone.</source>
        <translation>
            <numerusform>%n claim stays undecided. It can be reopened, and undone.</numerusform>
            <numerusform>%n claims stay undecided. It can be reopened, and undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%n file could not be imported:</numerusform>
            <numerusform>%n files could not be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>Finished. All %n article(s) are finished.</source>
        <translation>
            <numerusform>Finished. %n article, none left open.</numerusform>
            <numerusform>Finished. All %n articles are finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>Stopped with {count} file(s) left</source>
        <translation>
            <numerusform>Stopped with {count} file left</numerusform>
            <numerusform>Stopped with {count} files left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came marked in another program</source>
        <translation>
            <numerusform>{count} came marked in another program</numerusform>
            <numerusform>{count} came marked in another program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other file(s) left out</source>
        <translation>
            <numerusform>{count} other file left out</numerusform>
            <numerusform>{count} other files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message numerus="yes">
        <source>%n span(s) become claims</source>
        <translation>
            <numerusform>%n span becomes a claim</numerusform>
            <numerusform>%n spans become claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}; %n left out</source>
        <translation>
            <numerusform>{text}; %n left out</numerusform>
            <numerusform>{text}; %n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n new claim(s)</source>
        <translation>
            <numerusform>%n new claim</numerusform>
            <numerusform>%n new claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) on claims that were here</source>
        <translation>
            <numerusform>%n verdict on a claim that was here</numerusform>
            <numerusform>%n verdicts on claims that were here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingPane</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message numerus="yes">
        <source>Took over %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Took over %n piece of evidence.</numerusform>
            <numerusform>Took over %n pieces of evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %n claim(s) that say the same.</source>
        <translation>
            <numerusform>Decided %n claim that says the same.</numerusform>
            <numerusform>Decided %n claims that say the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message numerus="yes">
        <source>%n claim(s) went over to the newer version.</source>
        <translation>
            <numerusform>%n claim went over to the newer version.</numerusform>
            <numerusform>%n claims went over to the newer version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) placing.</source>
        <translation>
            <numerusform>%n needs placing.</numerusform>
            <numerusform>%n need placing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenPane</name>
    <message numerus="yes">
        <source>Said %n times in this article</source>
        <translation>
            <numerusform>Said %n times in this article</numerusform>
            <numerusform>Said %n times in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message numerus="yes">
        <source>%n claim(s) by {speaker} in this article</source>
        <translation>
            <numerusform>%n claim by {speaker} in this article</numerusform>
            <numerusform>%n claims by {speaker} in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>Looking for claims in %n article(s)</source>
        <translation>
            <numerusform>Looking for claims in %n article</numerusform>
            <numerusform>Looking for claims in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message numerus="yes">
        <source>%n claim(s) of the older version need placing.</source>
        <translation>
            <numerusform>%n claim of the older version needs placing.</numerusform>
            <numerusform>%n claims of the older version need placing.</numerusform>
        </translation>
    </message>
</context>
</TS>