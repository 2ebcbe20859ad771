<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Annotator {version}

Marks the claims of news articles. Free software under the Apache licence 2.0; it uses Qt for Python under the LGPL, spaCy, and the typefaces Source Serif and Inter under the OFL.</source>
        <translation>Annotator {version}

Kennzeichnet die Behauptungen in Nachrichtenartikeln. Freie Software unter der Apache-Lizenz 2.0; verwendet Qt for Python unter der LGPL, spaCy sowie die Schriften Source Serif und Inter unter der OFL.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Attributed, and stay</source>
        <translation>Zugeschrieben, hier bleiben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Verified, and stay</source>
        <translation>Belegt, hier bleiben</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Opinion, and stay</source>
        <translation>Meinung, hier bleiben</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Keine Behauptung</translation>
    </message>
    <message>
        <source>Not a claim, and stay</source>
        <translation>Keine Behauptung, hier bleiben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Take over the suggested speaker</source>
        <translation>Vorgeschlagenen Sprecher übernehmen</translation>
    </message>
    <message>
        <source>Set the finding</source>
        <translation>Befund festlegen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Use the same evidence as before</source>
        <translation>Denselben Beleg wie zuvor verwenden</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Use the evidence given before</source>
        <translation>Früheren Beleg übernehmen</translation>
    </message>
    <message>
        <source>Decide all that say the same…</source>
        <translation>Alle gleichlautenden beurteilen…</translation>
    </message>
    <message>
        <source>Finish or reopen the article…</source>
        <translation>Artikel abschließen oder wieder öffnen…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Vorige offene</translation>
    </message>
    <message>
        <source>Overlapping claims</source>
        <translation>Überlappende Behauptungen</translation>
    </message>
    <message>
        <source>What else does this speaker say?</source>
        <translation>Was sagt dieser Sprecher noch?</translation>
    </message>
    <message>
        <source>See what was decided before</source>
        <translation>Frühere Urteile ansehen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Find an action or article…</source>
        <translation>Aktion oder Artikel suchen…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Look for claims</source>
        <translation>Behauptungen suchen</translation>
    </message>
    <message>
        <source>Stop looking for claims</source>
        <translation>Suche nach Behauptungen stoppen</translation>
    </message>
    <message>
        <source>Stop looking in this article</source>
        <translation>Suche in diesem Artikel stoppen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Prüfer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip, and stay</source>
        <translation>Überspringen, hier bleiben</translation>
    </message>
    <message>
        <source>Flag for the supervisor</source>
        <translation>Für die Leitung markieren</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Anfang verschieben</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Mit der nächsten zusammenführen</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Cursor im Text</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Vorschläge ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Decide all that say the same</source>
        <translation>Alle gleichlautenden beurteilen</translation>
    </message>
    <message>
        <source>Claims that say the same</source>
        <translation>Gleichlautende Behauptungen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Each in its place. Space ticks; a label&apos;s key decides those that are ticked, in one step.</source>
        <translation>Jede an ihrer Stelle. Die Leertaste hakt an; eine Urteilstaste beurteilt alle angehakten in einem Schritt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n of these will be decided</source>
        <translation>
            <numerusform>%n davon wird beurteilt</numerusform>
            <numerusform>%n davon werden beurteilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Welche Artikel angezeigt werden</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>Kein passender Artikel.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look for claims</source>
        <translation>Behauptungen suchen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>no claims looked for</source>
        <translation>noch nicht durchsucht</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alle beurteilt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>{title}: {state}, {progress}, from {origin}</source>
        <translation>{title}: {state}, {progress}, aus {origin}</translation>
    </message>
    <message>
        <source>looking for claims…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <translation>{decided} von {claims} beurteilt</translation>
    </message>
</context>
<context>
    <name>AttributionPane</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Role of the speaker</source>
        <translation>Rolle des Sprechers</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Take over the suggested speaker</source>
        <translation>Vorgeschlagenen Sprecher übernehmen</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Vorschläge sind ausgeblendet.</translation>
    </message>
    <message>
        <source>No speaker was found for this claim.</source>
        <translation>Für diese Behauptung wurde kein Sprecher gefunden.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>In what role?</source>
        <translation>In welcher Rolle?</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>This key cannot be told from others. Choose another one.</source>
        <translation>Diese Taste ist von anderen nicht zu unterscheiden. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>That is enough keys for one action. Remove one first.</source>
        <translation>Mehr Tasten kann eine Aktion nicht haben. Zuerst eine entfernen.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” ({menu} menu). Remove it there first, or choose another.</source>
        <translation>{key} ist die Taste für „{action}“ (Menü {menu}). Zuerst dort entfernen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Esc always leads back. Choose another key.</source>
        <translation>Esc führt immer zurück. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Tab walks from one control to the next. Choose another key.</source>
        <translation>Tab führt von einem Bedienelement zum nächsten. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Shift+Tab walks back through the controls. Choose another key.</source>
        <translation>Umschalt+Tab führt durch die Bedienelemente zurück. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Ctrl+C copies what is selected in the article. Choose another key.</source>
        <translation>Strg+C kopiert die Auswahl im Artikel. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Ctrl+A selects the whole text. Choose another key.</source>
        <translation>Strg+A wählt den ganzen Text aus. Bitte eine andere Taste wählen.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip   Esc</source>
        <translation>Überspringen   Esc</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done   Enter</source>
        <translation>Fertig   Enter</translation>
    </message>
    <message>
        <source>Next   Enter</source>
        <translation>Weiter   Enter</translation>
    </message>
</context>
<context>
    <name>Caret</name>
    <message>
        <source>Caret: arrows, Ctrl by word; Shift selects, a label&apos;s key makes a claim, Esc leaves.</source>
        <translation>Cursor: Pfeile, mit Strg wortweise; Umschalt wählt aus, eine Urteilstaste legt eine Behauptung an, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Attributed to nobody</source>
        <translation>Zugeschrieben, Sprecher fehlt</translation>
    </message>
    <message>
        <source>Verified without evidence</source>
        <translation>Belegt, Beleg fehlt</translation>
    </message>
</context>
<context>
    <name>CheckListPane</name>
    <message>
        <source>Any claim missed? Go through the article once more</source>
        <translation>Behauptung übersehen? Den Artikel noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Vor dem Abschließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Finish all the same</source>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributed without a speaker</source>
        <translation>
            <numerusform>%n zugeschrieben ohne Sprecher</numerusform>
            <numerusform>%n zugeschrieben ohne Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified without evidence</source>
        <translation>
            <numerusform>%n ohne Beleg als belegt beurteilt</numerusform>
            <numerusform>%n ohne Beleg als belegt beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Every claim is decided. It can be reopened, and undone.</source>
        <translation>Alle Behauptungen sind beurteilt. Wieder öffnen und Rückgängig bleiben möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay undecided. It can be reopened, and undone.</source>
        <translation>
            <numerusform>%n Behauptung bleibt offen. Wieder öffnen und Rückgängig bleiben möglich.</numerusform>
            <numerusform>%n Behauptungen bleiben offen. Wieder öffnen und Rückgängig bleiben möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>What to decide on these words</source>
        <translation>Urteil über diese Wörter</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Suggested speaker: {lines}</source>
        <translation>Vorgeschlagener Sprecher: {lines}</translation>
    </message>
    <message>
        <source>Blind review: suggestions are hidden.</source>
        <translation>Blindprüfung: Vorschläge sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Added by {name}</source>
        <translation>Hinzugefügt von {name}</translation>
    </message>
    <message>
        <source>Suggestions are hidden. {key} shows them.</source>
        <translation>Vorschläge sind ausgeblendet. {key} blendet sie ein.</translation>
    </message>
    <message>
        <source>Suggested: {label}  (score {score})</source>
        <translation>Vorschlag: {label}  (Wert {score})</translation>
    </message>
    <message>
        <source>Claim {number} of {count}</source>
        <translation>Behauptung {number} von {count}</translation>
    </message>
    <message>
        <source>Looking for claims. You can read, and mark by hand, meanwhile. {key} stops it.</source>
        <translation>Suche nach Behauptungen läuft. Lesen und Kennzeichnen von Hand ist schon möglich. {key} stoppt die Suche.</translation>
    </message>
    <message>
        <source>No claims were looked for here. {key} looks. Or select words and press a label&apos;s key.</source>
        <translation>Hier wurden noch keine Behauptungen gesucht. {key} startet die Suche. Oder Wörter auswählen und eine Urteilstaste drücken.</translation>
    </message>
    <message>
        <source>No claims yet. Select words in the article and press a label&apos;s key.</source>
        <translation>Noch keine Behauptungen. Wörter im Artikel auswählen und eine Urteilstaste drücken.</translation>
    </message>
    <message>
        <source>All {count} claims are decided. {finish} finishes the article, {next} goes back to them.</source>
        <translation>Alle {count} Behauptungen sind beurteilt. {finish} schließt den Artikel ab, {next} geht zu ihnen zurück.</translation>
    </message>
    <message>
        <source>No claim in focus. {key} goes to the next one.</source>
        <translation>Keine Behauptung im Fokus. {key} führt zur nächsten.</translation>
    </message>
    <message>
        <source>({count} characters)</source>
        <translation>({count} Zeichen)</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>No claim is in focus. {key} goes to one. Or select the words of a new one.</source>
        <translation>Keine Behauptung im Fokus. {key} führt zu einer. Oder die Wörter einer neuen auswählen.</translation>
    </message>
    <message>
        <source>Already {label}.</source>
        <translation>Bereits: {label}.</translation>
    </message>
    <message>
        <source>All {count} claims are decided. {key} goes back to them.</source>
        <translation>Alle {count} Behauptungen sind beurteilt. {key} führt zu ihnen zurück.</translation>
    </message>
    <message>
        <source>Only claims that you skipped are left.</source>
        <translation>Nur übersprungene Behauptungen sind noch offen.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>Nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Flagged for the supervisor.</source>
        <translation>Für die Leitung markiert.</translation>
    </message>
    <message>
        <source>This claim has that evidence already.</source>
        <translation>Diese Behauptung hat diesen Beleg schon.</translation>
    </message>
    <message>
        <source>The same evidence was added.</source>
        <translation>Derselbe Beleg wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>No other claim of this article has evidence of yours.</source>
        <translation>Keine andere Behauptung dieses Artikels hat einen Beleg von Ihnen.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}</source>
        <translation>Kopie gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Open a text file, drop one anywhere on this window, or paste an article. Its claims are looked for as soon as it is here.</source>
        <translation>Eine Textdatei öffnen, irgendwo in dieses Fenster ziehen oder einen Artikel einfügen. Die Suche nach Behauptungen beginnt sofort.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Edit evidence: {evidence}</source>
        <translation>Beleg bearbeiten: {evidence}</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse des Belegs</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Exact words found there</source>
        <translation>Dort gefundener Wortlaut</translation>
    </message>
    <message>
        <source>The exact words found there</source>
        <translation>Der dort gefundene Wortlaut</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>p. 4, 03:12</source>
        <translation>S. 4, 03:12</translation>
    </message>
    <message>
        <source>Day looked at</source>
        <translation>Abrufdatum</translation>
    </message>
    <message>
        <source>Day: {example}</source>
        <translation>Datum: {example}</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Datei als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>An address has no spaces. It is kept as it stands.</source>
        <translation>Eine Adresse hat keine Leerzeichen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Not a web address: those begin with https:// or http://. It is kept as text.</source>
        <translation>Keine Webadresse: die beginnen mit https:// oder http://. Sie bleibt als Text.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Use evidence of this article again</source>
        <translation>Beleg dieses Artikels wieder verwenden</translation>
    </message>
    <message>
        <source>Evidence belongs to a claim. None that can be changed is in focus.</source>
        <translation>Ein Beleg gehört zu einer Behauptung. Keine änderbare ist im Fokus.</translation>
    </message>
    <message>
        <source>Save or discard the evidence in the form first.</source>
        <translation>Zuerst den Beleg im Formular speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Datei als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>No other claim of this article has evidence yet</source>
        <translation>Noch keine andere Behauptung dieses Artikels hat einen Beleg</translation>
    </message>
    <message>
        <source>Drop it here as evidence</source>
        <translation>Hier als Beleg ablegen</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Remove the evidence {where}</source>
        <translation>Beleg {where} entfernen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Kopie von {file} speichern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Wortlaut kopieren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Dieser Artikel ist abgeschlossen. Für Änderungen wieder öffnen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Finding: {finding}</source>
        <translation>Befund: {finding}</translation>
    </message>
</context>
<context>
    <name>FinishedBanner</name>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Finished {time}. Reopen to change something ({key}).</source>
        <translation>Abgeschlossen: {time}. Für Änderungen wieder öffnen ({key}).</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Nichts wurde geändert. {why}</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no article to finish.</source>
        <translation>Kein Artikel zum Abschließen.</translation>
    </message>
    <message>
        <source>Reopened: {title}</source>
        <translation>Wieder geöffnet: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Finished. All %n article(s) are finished.</source>
        <translation>
            <numerusform>Abgeschlossen. %n Artikel, keiner mehr offen.</numerusform>
            <numerusform>Abgeschlossen. Alle %n Artikel sind abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Abgeschlossen: {title}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Nobody is named as the speaker of this claim.</source>
        <translation>Für diese Behauptung ist kein Sprecher angegeben.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>The caret is in no claim. Put it between two words of one.</source>
        <translation>Der Cursor steht in keiner Behauptung. Ihn zwischen zwei Wörter einer Behauptung setzen.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History of the claim</source>
        <translation>Verlauf der Behauptung</translation>
    </message>
    <message>
        <source>({count} earlier)</source>
        <translation>({count} frühere)</translation>
    </message>
    <message>
        <source>undid {deed}</source>
        <translation>rückgängig: {deed}</translation>
    </message>
    <message>
        <source>redid {deed}</source>
        <translation>wiederholt: {deed}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action answers to that.</source>
        <translation>Keine passende Aktion.</translation>
    </message>
    <message>
        <source>Add a key for {action}</source>
        <translation>Taste für {action} hinzufügen</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>Reset to {keys}</source>
        <translation>Auf {keys} zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to no key</source>
        <translation>Auf keine Taste zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the key {key} from {action}</source>
        <translation>Taste {key} von {action} entfernen</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key.  Esc ends</source>
        <translation>Neue Taste drücken.  Esc beendet</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>{keys}  (changed)</source>
        <translation>{keys}  (geändert)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>Was ist zu tun, oder welche Taste ist gemeint?</translation>
    </message>
    <message>
        <source>No action with a key answers to that.</source>
        <translation>Keine passende Aktion mit Taste.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Claims were looked for in every article already.</source>
        <translation>Alle Artikel sind bereits durchsucht.</translation>
    </message>
    <message>
        <source>Looking for claims.</source>
        <translation>Suche nach Behauptungen läuft.</translation>
    </message>
    <message>
        <source>No claims are being looked for.</source>
        <translation>Es läuft keine Suche nach Behauptungen.</translation>
    </message>
    <message>
        <source>Stopped looking for claims in {count} articles. {key} looks again.</source>
        <translation>Suche in {count} Artikeln gestoppt. {key} sucht erneut.</translation>
    </message>
    <message>
        <source>Stopped looking for claims. {key} looks again.</source>
        <translation>Suche nach Behauptungen gestoppt. {key} sucht erneut.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>ATT</source>
        <translation>ZUG</translation>
    </message>
    <message>
        <source>VER</source>
        <translation>BEL</translation>
    </message>
    <message>
        <source>OPN</source>
        <translation>MEI</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>KEI</translation>
    </message>
    <message>
        <source>WRO</source>
        <translation>FAL</translation>
    </message>
    <message>
        <source>CNV</source>
        <translation>NPR</translation>
    </message>
    <message>
        <source>DIS</source>
        <translation>STR</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ALT</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Every claim of this article is decided.</source>
        <translation>Alle Behauptungen dieses Artikels sind beurteilt.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>No other claim overlaps this one.</source>
        <translation>Keine andere Behauptung überlappt mit dieser.</translation>
    </message>
    <message>
        <source>{number} of {count} claims here.</source>
        <translation>{number} von {count} Behauptungen an dieser Stelle.</translation>
    </message>
    <message>
        <source>Moving the start: arrows by word, Ctrl by character, Enter keeps, Esc cancels.</source>
        <translation>Anfang verschieben: Pfeile wortweise, mit Strg zeichenweise, Enter übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Moving the end: arrows by word, Ctrl by character, Enter keeps, Esc cancels.</source>
        <translation>Ende verschieben: Pfeile wortweise, mit Strg zeichenweise, Enter übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Splitting: arrows by word, Ctrl by character, Enter splits here, Esc cancels.</source>
        <translation>Teilen: Pfeile wortweise, mit Strg zeichenweise, Enter teilt hier, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, for yourself and the supervisor</source>
        <translation>Eine Notiz, für Sie selbst und die Leitung</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Already here: {title}</source>
        <translation>Schon vorhanden: {title}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importiert: {title}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find an action or article</source>
        <translation>Aktion oder Artikel suchen</translation>
    </message>
    <message>
        <source>Find an action or an article.  &gt; shows actions only</source>
        <translation>Aktion oder Artikel suchen.  &gt; zeigt nur Aktionen</translation>
    </message>
    <message>
        <source>Nothing answers to that. Fewer letters find more.</source>
        <translation>Nichts Passendes. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Actions and articles</source>
        <translation>Aktionen und Artikel</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation>Text des Artikels hier einfügen</translation>
    </message>
    <message>
        <source>The text as it will be imported:</source>
        <translation>So wird der Text importiert:</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Keine frühere Stelle vorhanden.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Keine spätere Stelle vorhanden.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator-Projekte (*.annotator)</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Textdateien (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>articles.annotator</source>
        <translation>artikel.annotator</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Export settled labels</source>
        <translation>Endgültige Urteile exportieren</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Who decides from now on?</source>
        <translation>Wer urteilt ab jetzt?</translation>
    </message>
    <message>
        <source>This project is open in another window too. Both can work, and stay in step.</source>
        <translation>Dieses Projekt ist auch in einem anderen Fenster geöffnet. In beiden lässt sich arbeiten; sie bleiben auf gleichem Stand.</translation>
    </message>
    <message>
        <source>Exported {claims} claims to {file}</source>
        <translation>Behauptungen exportiert nach {file}: {claims}</translation>
    </message>
    <message>
        <source>Exported {claims} claims to {file}; {unresolved} unresolved</source>
        <translation>Behauptungen exportiert nach {file}: {claims}; ungeklärt: {unresolved}</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>E extends the claim that is there</source>
        <translation>E erweitert die vorhandene Behauptung</translation>
    </message>
    <message>
        <source>E decides on the claim that is there</source>
        <translation>E beurteilt die vorhandene Behauptung</translation>
    </message>
    <message>
        <source>N makes another, Esc cancels.</source>
        <translation>N legt eine weitere an, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Another claim</source>
        <translation>Weitere Behauptung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These words overlap “{quote}”.</source>
        <translation>Diese Wörter überlappen mit „{quote}“.</translation>
    </message>
    <message>
        <source>Extend that claim</source>
        <translation>Vorhandene erweitern</translation>
    </message>
    <message>
        <source>Decide on that claim</source>
        <translation>Vorhandene beurteilen</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>{name}, in {folder}, changed {date}</source>
        <translation>{name}, in {folder}, geändert {date}</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>No evidence was given there.</source>
        <translation>Dort ist kein Beleg angegeben.</translation>
    </message>
    <message>
        <source>That evidence is here already.</source>
        <translation>Dieser Beleg ist hier schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n piece(s) of evidence.</source>
        <translation>
            <numerusform>%n Beleg übernommen.</numerusform>
            <numerusform>%n Belege übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>This is said only once in this article.</source>
        <translation>Das steht nur einmal in diesem Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>Decided %n claim(s) that say the same.</source>
        <translation>
            <numerusform>%n gleichlautende Behauptung beurteilt.</numerusform>
            <numerusform>%n gleichlautende Behauptungen beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a blind review nothing is looked up: your decision is your own.</source>
        <translation>Bei der Blindprüfung wird nichts nachgeschlagen: Das Urteil ist allein Ihres.</translation>
    </message>
    <message>
        <source>Nothing like this was decided before in this project.</source>
        <translation>Ähnliches wurde in diesem Projekt noch nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>SeenPane</name>
    <message>
        <source>See   {key}</source>
        <translation>Ansehen   {key}</translation>
    </message>
    <message>
        <source>See what was decided before</source>
        <translation>Frühere Urteile ansehen</translation>
    </message>
    <message>
        <source>Use the evidence given before</source>
        <translation>Früheren Beleg übernehmen</translation>
    </message>
    <message>
        <source>Reuse   {key}</source>
        <translation>Übernehmen   {key}</translation>
    </message>
    <message>
        <source>Decide all   {key}</source>
        <translation>Alle beurteilen   {key}</translation>
    </message>
    <message>
        <source>Decide all claims that say the same</source>
        <translation>Alle gleichlautenden Behauptungen beurteilen</translation>
    </message>
    <message numerus="yes">
        <source>Said %n times in this article</source>
        <translation>
            <numerusform>%n-mal in diesem Artikel</numerusform>
            <numerusform>%n-mal in diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind review: nothing is looked up</source>
        <translation>Blindprüfung: Nichts wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Not decided before in this project</source>
        <translation>In diesem Projekt noch nicht beurteilt</translation>
    </message>
    <message>
        <source>On this claim: {verdicts}</source>
        <translation>Zu dieser Behauptung: {verdicts}</translation>
    </message>
    <message>
        <source>Before: {verdicts}, {day}</source>
        <translation>Zuvor: {verdicts}, {day}</translation>
    </message>
    <message>
        <source>Other numbers: {verdicts}, {day}</source>
        <translation>Andere Zahlen: {verdicts}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Other claims like this one that were decided before</source>
        <translation>Weitere ähnliche, früher beurteilte Behauptungen</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{choice}, suggested</source>
        <translation>{choice}, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The pipeline that comes with Annotator</source>
        <translation>Die mit Annotator gelieferte Pipeline</translation>
    </message>
    <message>
        <source>Rules alone: fast, and less exact</source>
        <translation>Nur Regeln: schnell, weniger genau</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>The folder of a spaCy pipeline</source>
        <translation>Ordner einer spaCy-Pipeline</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>You and your claims</source>
        <translation>Person und Behauptungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reading typeface</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>What articles are set in.</source>
        <translation>In dieser Schrift erscheinen Artikel.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl and the mouse wheel change it too.</source>
        <translation>Schriftgröße der Artikel. Auch mit Strg und Mausrad änderbar.</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>How long a line may become. 65 to 75 characters are read with the least effort.</source>
        <translation>Höchste Länge einer Zeile. Am leichtesten lesen sich 65 bis 75 Zeichen.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Short movements that show where something went. Off wherever the system says so.</source>
        <translation>Kurze Bewegungen zeigen, wohin etwas gegangen ist. Aus, wo das System es vorgibt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window, from the next start. Articles stay as they are.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start. Artikel bleiben unverändert.</translation>
    </message>
    <message>
        <source>Go on after deciding</source>
        <translation>Nach dem Urteil weiter</translation>
    </message>
    <message>
        <source>A decision leads to the next undecided claim. Off, the claim stays in focus.</source>
        <translation>Ein Urteil führt zur nächsten offenen Behauptung. Ausgeschaltet bleibt die Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Vorschläge anzeigen</translation>
    </message>
    <message>
        <source>What the pipeline thinks of a claim, and why.</source>
        <translation>Wie die Pipeline eine Behauptung einschätzt, und warum.</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Blindprüfung</translation>
    </message>
    <message>
        <source>Hides suggestions and what others decided, so that your decision is your own.</source>
        <translation>Blendet Vorschläge und Urteile anderer aus, damit das Urteil allein Ihres ist.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside every decision of yours. Earlier ones keep the name they were made by.</source>
        <translation>Steht bei jedem Ihrer Urteile. Frühere behalten den Namen, unter dem sie entstanden.</translation>
    </message>
    <message>
        <source>Claims are found by</source>
        <translation>Behauptungen findet</translation>
    </message>
    <message>
        <source>Used from the next start, in articles where nobody has looked for claims yet.</source>
        <translation>Gilt ab dem nächsten Start, für noch nicht durchsuchte Artikel.</translation>
    </message>
    <message>
        <source>Every action can have other keys, and several.</source>
        <translation>Jede Aktion kann andere und mehrere Tasten haben.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find a setting, an action or a key</source>
        <translation>Einstellung, Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>No setting answers to that.</source>
        <translation>Keine passende Einstellung.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Actions with such a name or key: {count}</source>
        <translation>Aktionen mit passendem Namen oder passender Taste: {count}</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>The edges are where they were.</source>
        <translation>Die Ränder sind unverändert.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Keine Behauptung im Fokus.</translation>
    </message>
    <message>
        <source>This is the last claim: there is no next one to merge it with.</source>
        <translation>Das ist die letzte Behauptung: Es gibt keine nächste zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Merged with “{quote}”.</source>
        <translation>Zusammengeführt mit „{quote}“.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>A blind review hides every suggestion.</source>
        <translation>Die Blindprüfung blendet alle Vorschläge aus.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Vorschläge werden angezeigt.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Vorschläge sind ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Speakers of this article</source>
        <translation>Sprecher dieses Artikels</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>No claim in focus</source>
        <translation>Keine Behauptung im Fokus</translation>
    </message>
    <message>
        <source>Claim {number} of {count}</source>
        <translation>Behauptung {number} von {count}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Open an article, and its claims are highlighted. Mark each as attributed, verified or opinion with one key. Everything is saved at once, in one file on this computer, and nothing leaves it.</source>
        <translation>Einen Artikel öffnen, und seine Behauptungen werden hervorgehoben. Jede mit einer Taste als zugeschrieben, belegt oder Meinung kennzeichnen. Alles wird sofort gespeichert, in einer Datei auf diesem Computer, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Try it on the sample article</source>
        <translation>Am Beispielartikel ausprobieren</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{decided} of {claims} decided</source>
        <translation>{decided} von {claims} beurteilt</translation>
    </message>
    <message>
        <source>{key} undoes {deed}</source>
        <translation>Rückgängig mit {key}: {deed}</translation>
    </message>
    <message>
        <source>You decide as {name}</source>
        <translation>Prüfung als {name}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for claims in %n article(s)</source>
        <translation>
            <numerusform>Suche nach Behauptungen in %n Artikel</numerusform>
            <numerusform>Suche nach Behauptungen in %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <translation>Suche nach Behauptungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop looking for claims</source>
        <translation>Suche nach Behauptungen stoppen</translation>
    </message>
    <message>
        <source>Stop looking for claims ({key})</source>
        <translation>Suche nach Behauptungen stoppen ({key})</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What a reader could question is marked in the text. The claim with the outline has focus; {0} and {1} go on and back. Looking decides nothing.</source>
        <translation>Was sich hinterfragen lässt, ist im Text hervorgehoben. Die umrandete Behauptung hat den Fokus; {0} und {1} führen weiter und zurück. Ansehen allein entscheidet nichts.</translation>
    </message>
    <message>
        <source>Decide with one key</source>
        <translation>Mit einer Taste beurteilen</translation>
    </message>
    <message>
        <source>{0}: somebody says it. {1}: you checked it. {2}: it is an opinion. {3}: it claims nothing. The next undecided claim then has focus by itself.</source>
        <translation>{0}: Jemand sagt es. {1}: Sie haben es geprüft. {2}: Es ist eine Meinung. {3}: Es behauptet nichts. Danach rückt die nächste offene Behauptung von selbst in den Fokus.</translation>
    </message>
    <message>
        <source>Write down what you know</source>
        <translation>Festhalten, was bekannt ist</translation>
    </message>
    <message>
        <source>{0} leads to the details: who says it, your evidence, a note. {1} saves them and goes on.</source>
        <translation>{0} führt zu den Angaben: wer es sagt, Belege, eine Notiz. {1} speichert sie und geht weiter.</translation>
    </message>
    <message>
        <source>Take anything back</source>
        <translation>Alles lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Everything is saved at once, and {0} undoes it step by step, also tomorrow. What is next stands here.</source>
        <translation>Alles wird sofort gespeichert, und {0} macht es Schritt für Schritt rückgängig, auch morgen noch. Der nächste Schritt steht hier.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>{0} shows what an article still lacks, finishes it and goes to the next. {1} shows all keys.</source>
        <translation>{0} zeigt, was einem Artikel noch fehlt, schließt ihn ab und geht zum nächsten. {1} zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Wiederholt: {deed}</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>quotes some words</source>
        <translation>zitiert einzelne Wörter</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>a statement of the writer</source>
        <translation>eine Aussage des Autors</translation>
    </message>
    <message>
        <source>reads as the writer&apos;s view</source>
        <translation>liest sich als Ansicht des Autors</translation>
    </message>
    <message>
        <source>reads as a statement of fact</source>
        <translation>liest sich als Tatsachenaussage</translation>
    </message>
    <message>
        <source>states a number</source>
        <translation>nennt eine Zahl</translation>
    </message>
    <message>
        <source>names somebody or something</source>
        <translation>nennt einen Namen</translation>
    </message>
    <message>
        <source>exclaims</source>
        <translation>ist ein Ausruf</translation>
    </message>
    <message>
        <source>goes on from the quotation before</source>
        <translation>setzt das vorige Zitat fort</translation>
    </message>
    <message>
        <source>relayed by {relayer}</source>
        <translation>weitergegeben von {relayer}</translation>
    </message>
    <message>
        <source>goes on from {speaker}</source>
        <translation>setzt {speaker} fort</translation>
    </message>
    <message>
        <source>“{cue}” says that somebody says so</source>
        <translation>„{cue}“ zeigt, dass es jemand sagt</translation>
    </message>
    <message>
        <source>“{cue}” names {speaker}</source>
        <translation>„{cue}“ nennt {speaker}</translation>
    </message>
    <message>
        <source>“{word}” judges</source>
        <translation>„{word}“ wertet</translation>
    </message>
    <message>
        <source>“{word}” strengthens</source>
        <translation>„{word}“ verstärkt</translation>
    </message>
    <message>
        <source>“{word}” says what ought to be</source>
        <translation>„{word}“ sagt, was sein soll</translation>
    </message>
    <message>
        <source>“{word}” speaks in the first person</source>
        <translation>„{word}“ spricht in der ersten Person</translation>
    </message>
    <message>
        <source>“{word}” is the writer&apos;s guess</source>
        <translation>„{word}“ ist eine Vermutung des Autors</translation>
    </message>
    <message>
        <source>“{word}” is the writer&apos;s view</source>
        <translation>„{word}“ ist eine Ansicht des Autors</translation>
    </message>
    <message>
        <source>“{word}” argues</source>
        <translation>„{word}“ argumentiert</translation>
    </message>
    <message>
        <source>“{word}” asks for something</source>
        <translation>„{word}“ fordert etwas</translation>
    </message>
    <message>
        <source>Not UTF-8: read as {encoding}, which may be wrong. Check accented letters and quotation marks.</source>
        <translation>Kein UTF-8: als {encoding} gelesen, was falsch sein kann. Umlaute, Akzente und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>This pipeline reads the language “{language}”: it finds sentences and quotations only. Who says what and what is fact or opinion is found in English texts.</source>
        <translation>Diese Pipeline liest die Sprache „{language}“: Sie findet nur Sätze und Zitate. Wer was sagt und was Tatsache oder Meinung ist, wird nur in englischen Texten gefunden.</translation>
    </message>
    <message>
        <source>This pipeline reads the language “{language}”: beside sentences and quotations it finds only what is marked by its own {labels}. Our rules read English texts.</source>
        <translation>Diese Pipeline liest die Sprache „{language}“: Neben Sätzen und Zitaten findet sie nur, was ihre eigenen {labels} kennzeichnen. Die Regeln von Annotator lesen englische Texte.</translation>
    </message>
    <message>
        <source>A claim is split inside it: put the caret between two of its words.</source>
        <translation>Eine Behauptung wird in ihrem Inneren geteilt: Den Cursor zwischen zwei ihrer Wörter setzen.</translation>
    </message>
    <message>
        <source>A claim needs words; there is only white space.</source>
        <translation>Eine Behauptung braucht Wörter; hier ist nur Leerraum.</translation>
    </message>
    <message>
        <source>A claim needs words; this span holds only white space.</source>
        <translation>Eine Behauptung braucht Wörter; diese Textstelle enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s name is 1 to {name_length} printable characters, such as “Anna Keller”.</source>
        <translation>Der Name eines Prüfers hat 1 bis {name_length} druckbare Zeichen, etwa „Anna Keller“.</translation>
    </message>
    <message>
        <source>A span runs from a start to a later end; {start} to {end} does not.</source>
        <translation>Eine Textstelle reicht von einem Anfang zu einem späteren Ende; {start} bis {end} nicht.</translation>
    </message>
    <message>
        <source>Accents are piled up over single letters here, as no language writes them. Read those words twice.</source>
        <translation>Hier häufen sich Akzente über einzelnen Buchstaben, wie es keine Sprache schreibt. Diese Wörter zweimal lesen.</translation>
    </message>
    <message>
        <source>Annotator&apos;s own pipeline is damaged ({error}). Reinstall Annotator. Until then --pipeline annotator-rules reads with rules alone.</source>
        <translation>Die Pipeline von Annotator ist beschädigt ({error}). Annotator neu installieren. Bis dahin liest --pipeline annotator-rules nur mit Regeln.</translation>
    </message>
    <message>
        <source>Annotator&apos;s own pipeline is missing: there is no folder “{folder}”. The installation is not whole: reinstall Annotator. Until then --pipeline annotator-rules reads with rules alone.</source>
        <translation>Die Pipeline von Annotator fehlt: Es gibt keinen Ordner „{folder}“. Die Installation ist unvollständig: Annotator neu installieren. Bis dahin liest --pipeline annotator-rules nur mit Regeln.</translation>
    </message>
    <message>
        <source>Claim {id} quotes words that are not at its place, so nothing was exported. Run `annotator verify` on the project.</source>
        <translation>Behauptung {id} zitiert Wörter, die nicht an ihrer Stelle stehen; nichts wurde exportiert. `annotator verify` für das Projekt ausführen.</translation>
    </message>
    <message>
        <source>Event {seq} of the log cannot be read ({error}): the project is damaged.</source>
        <translation>Ereignis {seq} des Protokolls ist nicht lesbar ({error}): Das Projekt ist beschädigt.</translation>
    </message>
    <message>
        <source>Evidence is an address, a file or the words found there; and nothing of that is given.</source>
        <translation>Ein Beleg ist eine Adresse, eine Datei oder der dort gefundene Wortlaut; nichts davon ist angegeben.</translation>
    </message>
    <message>
        <source>Hidden characters: {count} ({names} and {more} more). They are shown as signs in a frame; read the words beside them twice.</source>
        <translation>Versteckte Zeichen: {count} ({names} und weitere Arten: {more}). Sie erscheinen als umrahmte Symbole; die Wörter daneben zweimal lesen.</translation>
    </message>
    <message>
        <source>Hidden characters: {count} ({names}). They are shown as signs in a frame; read the words beside them twice.</source>
        <translation>Versteckte Zeichen: {count} ({names}). Sie erscheinen als umrahmte Symbole; die Wörter daneben zweimal lesen.</translation>
    </message>
    <message>
        <source>No pipeline was named. Give the name of an installed spaCy package or a folder.</source>
        <translation>Keine Pipeline angegeben. Den Namen eines installierten spaCy-Pakets oder einen Ordner angeben.</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one, from the Project menu.</source>
        <translation>Kein Projekt ist geöffnet. Im Menü „Projekt“ eines öffnen oder neu anlegen.</translation>
    </message>
    <message>
        <source>Only claims of one article that say the same can be decided together.</source>
        <translation>Nur gleichlautende Behauptungen eines Artikels lassen sich gemeinsam beurteilen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to {path}. Make room and do it again.</source>
        <translation>Der Datenträger ist voll; in {path} wurde nichts gespeichert. Platz schaffen und wiederholen.</translation>
    </message>
    <message>
        <source>The disk refused {path}: it may be full or failing. Nothing was saved; make room, try again.</source>
        <translation>Der Datenträger hat {path} abgewiesen: Er ist vielleicht voll oder defekt. Nichts wurde gespeichert; Platz schaffen, erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no spaCy pipeline: there is no {config} in it. Give the folder that `nlp.to_disk` wrote, or {without}</source>
        <translation>Der Ordner „{folder}“ enthält keine spaCy-Pipeline: {config} fehlt darin. Den von `nlp.to_disk` geschriebenen Ordner angeben oder {without}</translation>
    </message>
    <message>
        <source>The pipeline {name} quotes words that are not at their place.</source>
        <translation>Die Pipeline {name} zitiert Wörter, die nicht an ihrer Stelle stehen.</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{folder}” was refused: {name} is a Python pickle, which could run any program when it is loaded. Use a pipeline without one, or {without}</source>
        <translation>Die spaCy-Pipeline „{folder}“ wurde abgelehnt: {name} ist eine Pickle-Datei von Python, die beim Laden beliebige Programme ausführen könnte. Eine Pipeline ohne solche Datei verwenden oder {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” could not be loaded ({error}). {advice}, or {without}</source>
        <translation>Die spaCy-Pipeline „{pipeline}“ ließ sich nicht laden ({error}). {advice} oder {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” failed at this text ({error}). Tell its maker, or {without}</source>
        <translation>Die spaCy-Pipeline „{pipeline}“ ist an diesem Text gescheitert ({error}). Ihrem Hersteller melden oder {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” was not found: it is neither an installed package nor a folder. Install it with pip, give its folder, or {without}</source>
        <translation>Die spaCy-Pipeline „{pipeline}“ wurde nicht gefunden: Sie ist weder ein installiertes Paket noch ein Ordner. Mit pip installieren, ihren Ordner angeben oder {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” was refused: {refused}. Use another, or {without}</source>
        <translation>Die spaCy-Pipeline „{pipeline}“ wurde abgelehnt: {refused}. Eine andere verwenden oder {without}</translation>
    </message>
    <message>
        <source>The span {start} to {end} reaches past the text of {text} characters.</source>
        <translation>Die Textstelle {start} bis {end} reicht über den Text von {text} Zeichen hinaus.</translation>
    </message>
    <message>
        <source>The tables of {path} are not as Annotator made them: it is damaged. Go on with an older copy.</source>
        <translation>Die Tabellen von {path} sind nicht so, wie Annotator sie angelegt hat: Die Datei ist beschädigt. Mit einer älteren Kopie weiterarbeiten.</translation>
    </message>
    <message>
        <source>There is a claim with exactly these edges already.</source>
        <translation>Eine Behauptung mit genau diesen Rändern gibt es schon.</translation>
    </message>
    <message>
        <source>There is no article {article} in this project.</source>
        <translation>In diesem Projekt gibt es keinen Artikel {article}.</translation>
    </message>
    <message>
        <source>There is no claim {claim} in this project.</source>
        <translation>In diesem Projekt gibt es keine Behauptung {claim}.</translation>
    </message>
    <message>
        <source>There is no file {sha}… in this project.</source>
        <translation>Keine Datei {sha}… in diesem Projekt.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Make one with: annotator new {path}</source>
        <translation>Kein Projekt unter {path}. Anlegen mit: annotator new {path}</translation>
    </message>
    <message>
        <source>There is {what} {table} {prefix} in this project; `annotator {table}s PROJECT` lists them.</source>
        <translation>In diesem Projekt passt zu {prefix} ({table}): {what}; `annotator {table}s PROJECT` listet alle auf.</translation>
    </message>
    <message>
        <source>This article is open: you have not finished it.</source>
        <translation>Dieser Artikel ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Two claims of one article can be merged.</source>
        <translation>Zusammenführen lassen sich zwei Behauptungen eines Artikels.</translation>
    </message>
    <message>
        <source>Who decides? Give the reviewer&apos;s name.</source>
        <translation>Wer urteilt? Den Namen des Prüfers angeben.</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Dieser Artikel ist abgeschlossen. Für Änderungen wieder öffnen.</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>zugeschrieben</translation>
    </message>
    <message>
        <source>cannot verify</source>
        <translation>nicht überprüfbar</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>factual</source>
        <translation>Tatsachenaussage</translation>
    </message>
    <message>
        <source>finding {finding}</source>
        <translation>Befund {finding}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>flagged for the supervisor</source>
        <translation>für die Leitung markiert</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>merged with the next claim</source>
        <translation>mit der nächsten zusammengeführt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>moved the edges</source>
        <translation>Ränder verschoben</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>neue Behauptung</translation>
    </message>
    <message>
        <source>new claim, {label}</source>
        <translation>neue Behauptung, {label}</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>kein Befund</translation>
    </message>
    <message>
        <source>no longer flagged</source>
        <translation>nicht mehr markiert</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>keine Behauptung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{deed}: “{quote}”</source>
        <translation>{deed} – „{quote}“</translation>
    </message>
    <message>
        <source>{ids} reviewers are called “{labels}” here; export “{all}” instead.</source>
        <translation>{ids} Prüfer heißen hier „{labels}“; stattdessen „{all}“ exportieren.</translation>
    </message>
    <message>
        <source>{label}, on {count} claims that say the same</source>
        <translation>{label}, bei {count} gleichlautenden Behauptungen</translation>
    </message>
    <message>
        <source>{origin} holds no words, so there is nothing to check in it.</source>
        <translation>{origin} enthält keine Wörter, also nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{origin} is not a text file (it holds binary data). Save it as plain text first.</source>
        <translation>{origin} ist keine Textdatei (enthält Binärdaten). Zuerst als reinen Text speichern.</translation>
    </message>
    <message>
        <source>{origin} is not a text file, or in an encoding nobody can tell. Save it as UTF-8.</source>
        <translation>{origin} ist keine Textdatei oder hat eine unbekannte Kodierung. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{others} has worked on the second claim too, which would be lost. Move edges instead.</source>
        <translation>{others} hat die zweite Behauptung auch bearbeitet; das ginge verloren. Stattdessen Ränder verschieben.</translation>
    </message>
    <message>
        <source>{out} could not be written: {error}. Nothing was left there.</source>
        <translation>{out} ließ sich nicht schreiben: {error}. Dort blieb nichts zurück.</translation>
    </message>
    <message>
        <source>{out} has the name of a project; an export never goes there.</source>
        <translation>{out} hat den Namen eines Projekts; dorthin wird nie exportiert.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file.</source>
        <translation>{out} ist ein Ordner; eine Datei angeben.</translation>
    </message>
    <message>
        <source>{out} is not an ordinary file; an export never replaces it.</source>
        <translation>{out} ist keine gewöhnliche Datei; ein Export ersetzt sie nie.</translation>
    </message>
    <message>
        <source>{out} is the project itself; an export never goes there.</source>
        <translation>{out} ist das Projekt selbst; dorthin wird nie exportiert.</translation>
    </message>
    <message>
        <source>{out} is there already, and is no earlier export. Choose another name, or move it away.</source>
        <translation>{out} gibt es schon und ist kein früherer Export. Einen anderen Namen wählen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>{parent} can&apos;t be made: {strerror}. Set ANNOTATOR_HOME to a folder.</source>
        <translation>{parent} lässt sich nicht anlegen: {strerror}. ANNOTATOR_HOME auf einen Ordner setzen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: it is not yours to read.</source>
        <translation>{path} lässt sich nicht öffnen: keine Leserechte.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: the file or its folder is missing or not yours to open.</source>
        <translation>{path} lässt sich nicht öffnen: Datei oder Ordner fehlt, oder der Zugriff ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {error}.</source>
        <translation>{path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}. Choose another file.</source>
        <translation>{path} ist nicht lesbar: {strerror}. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: the file or its folder is read-only. Nothing was saved.</source>
        <translation>{path} lässt sich nicht schreiben: Datei oder Ordner ist schreibgeschützt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} does not hold together, so nothing was changed. `annotator verify` says what it is.</source>
        <translation>{path} ist nicht schlüssig; nichts wurde geändert. `annotator verify` nennt den Grund.</translation>
    </message>
    <message>
        <source>{path} has {size:.0f} MB; a project keeps files of up to {largest_file:.0f} MB. Give its address instead.</source>
        <translation>{path} hat {size:.0f} MB; ein Projekt nimmt Dateien bis {largest_file:.0f} MB auf. Stattdessen die Adresse angeben.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a project.</source>
        <translation>{path} ist ein Ordner oder ein Gerät, kein Projekt.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an article.</source>
        <translation>{path} ist ein Ordner, kein Artikel.</translation>
    </message>
    <message>
        <source>{path} is being written by another program, which did not finish. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm schreibt noch in {path}. Nichts wurde geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file as it is, and go on with a copy made before.</source>
        <translation>{path} ist beschädigt. Die Datei unverändert aufheben und mit einer früheren Kopie weiterarbeiten.</translation>
    </message>
    <message>
        <source>{path} is locked by another program. Nothing was changed; try again.</source>
        <translation>{path} ist durch ein anderes Programm gesperrt. Nichts wurde geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is no longer where it was: it was moved or deleted. Nothing was saved.</source>
        <translation>{path} ist nicht mehr da: verschoben oder gelöscht. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file, not a folder.</source>
        <translation>{path} ist keine Datei. Eine Datei wählen, keinen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project, or it is damaged.</source>
        <translation>{path} ist kein Annotator-Projekt oder beschädigt.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} ist kein Annotator-Projekt.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is there already. Open it, or choose another name.</source>
        <translation>{path} gibt es schon. Öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator. It was left as it is; update this program to open it.</source>
        <translation>{path} stammt von einem neueren Annotator und blieb unverändert. Zum Öffnen dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>{path}: {error}. Nothing was changed.</source>
        <translation>{path}: {error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{some}, {other}</source>
        <translation>{some}, {other}</translation>
    </message>
    <message>
        <source>{target} could not be made: the copy is damaged. Nothing was changed.</source>
        <translation>{target} ließ sich nicht anlegen: Die Kopie ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{cleaned}” means something else in exports and lists; take another name.</source>
        <translation>„{cleaned}“ bedeutet in Exporten und Listen etwas anderes; einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>“{format_name}” is no export format; the formats are {formats}.</source>
        <translation>„{format_name}“ ist kein Exportformat; möglich sind {formats}.</translation>
    </message>
    <message>
        <source>“{labels}” is neither {settled}, nor {all}, nor a reviewer here ({known}).</source>
        <translation>„{labels}“ ist weder {settled} noch {all} noch ein Prüfer hier ({known}).</translation>
    </message>
    <message>
        <source>“{looked_on}” is no day; write it as in 2026-11-25.</source>
        <translation>„{looked_on}“ ist kein Datum; Schreibweise wie 2026-11-25.</translation>
    </message>
    <message>
        <source>“{prefix}” is no {table} id; `annotator {table}s PROJECT` lists them.</source>
        <translation>„{prefix}“ ist keine ID ({table}); `annotator {table}s PROJECT` listet sie auf.</translation>
    </message>
    <message>
        <source>“{word}” is no finding; the findings are {known}.</source>
        <translation>„{word}“ ist kein Befund; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{word}” is no label; the labels are {known}.</source>
        <translation>„{word}“ ist kein Urteil; möglich sind {known}.</translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Something you wrote could not be saved. Close all the same, and lose it?</source>
        <translation>Ein Teil Ihrer Eingaben ließ sich nicht speichern. Trotzdem schließen und ihn verlieren?</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong inside Annotator. What was saved is safe; go on, or start again. What is known is in {file}.</source>
        <translation>In Annotator ist ein Fehler aufgetreten. Gespeichertes ist sicher; weiterarbeiten oder neu starten. Einzelheiten stehen in {file}.</translation>
    </message>
</context>
</TS>
