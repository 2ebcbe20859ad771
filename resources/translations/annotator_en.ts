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
            <numerusform>%n claim stay undecided. It can be reopened, and undone.</numerusform>
            <numerusform>%n claims stay undecided. It can be reopened, and undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>Finished. All %n article(s) are finished.</source>
        <translation>
            <numerusform>Finished. All %n article are finished.</numerusform>
            <numerusform>Finished. All %n articles are finished.</numerusform>
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
            <numerusform>Decided %n claim that say the same.</numerusform>
            <numerusform>Decided %n claims that say the same.</numerusform>
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
</TS>