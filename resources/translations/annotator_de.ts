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
        <source>Next dimmed passage</source>
        <translation>Nächste ausgegraute Passage</translation>
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
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Source of the article…</source>
        <translation>Quelle des Artikels…</translation>
    </message>
    <message>
        <source>Import address…</source>
        <translation>Adresse importieren…</translation>
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
        <source>Give back or dim a passage</source>
        <translation>Passage zurückholen oder ausgrauen</translation>
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
    <message>
        <source>Newer version of this article…</source>
        <translation>Neuere Version dieses Artikels…</translation>
    </message>
    <message>
        <source>Find near copies</source>
        <translation>Fast identische Artikel suchen</translation>
    </message>
    <message>
        <source>Place what waits: next likely place</source>
        <translation>Wartende zuordnen: nächste wahrscheinliche Stelle</translation>
    </message>
    <message>
        <source>Next claim to be placed</source>
        <translation>Nächste zuzuordnende Behauptung</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>Den ausgewählten Wörtern zuordnen</translation>
    </message>
    <message>
        <source>The newer text lacks it</source>
        <translation>Fehlt im neueren Text</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>What changed since the older version</source>
        <translation>Änderungen seit der älteren Version</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Import address</source>
        <translation>Adresse importieren</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Abrufen und importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Only what you ask for here is fetched, and only now: the page, and nothing it refers to.</source>
        <translation>Abgerufen wird nur, was hier verlangt wird, und nur jetzt: die Seite und nichts, worauf sie verweist.</translation>
    </message>
    <message>
        <source>Annotator will ask {place} for this page. Nothing else is loaded.</source>
        <translation>Annotator ruft diese Seite bei {place} ab. Sonst wird nichts geladen.</translation>
    </message>
    <message>
        <source>Asking {place}…</source>
        <translation>Anfrage an {place}…</translation>
    </message>
    <message>
        <source>Fetching from {place}: {size}</source>
        <translation>Abruf von {place}: {size}</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Seite wird gelesen…</translation>
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
        <source>Source of the article</source>
        <translation>Quelle des Artikels</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle…</translation>
    </message>
    <message>
        <source>Look at the source of the article, and correct it</source>
        <translation>Quelle des Artikels ansehen und korrigieren</translation>
    </message>
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
        <source>No article is open.</source>
        <translation>Es ist kein Artikel geöffnet.</translation>
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
    <name>Comparing</name>
    <message>
        <source>There is no article in hand.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No other article is nearly the same.</source>
        <translation>Kein anderer Artikel ist fast identisch.</translation>
    </message>
</context>
<context>
    <name>CopiesBanner</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>It is a newer version</source>
        <translation>Ist eine neuere Version</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}” ({share})</source>
        <translation>Fast identisch mit „{title}“ ({share})</translation>
    </message>
    <message>
        <source>A newer version of “{title}”? Both are from the same address ({share} the same)</source>
        <translation>Eine neuere Version von „{title}“? Beide stammen von derselben Adresse ({share} gleich)</translation>
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
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Both texts: what went is struck through, what came is underlined</source>
        <translation>Beide Texte: Entfallenes ist durchgestrichen, Neues unterstrichen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}</source>
        <translation>Änderung {number} von {count}: {change}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From “{old}” to “{new}”. What went is struck through, what came is underlined.</source>
        <translation>Von „{old}“ zu „{new}“. Entfallenes ist durchgestrichen, Neues unterstrichen.</translation>
    </message>
    <message>
        <source>“{went}” went</source>
        <translation>„{went}“ entfallen</translation>
    </message>
    <message>
        <source>“{came}” came</source>
        <translation>„{came}“ neu</translation>
    </message>
    <message>
        <source>“{came}” for “{went}”</source>
        <translation>„{came}“ statt „{went}“</translation>
    </message>
</context>
<context>
    <name>DraftingPane</name>
    <message>
        <source>What was typed when the program ended is back, with its claim.</source>
        <translation>Was beim Programmende eingetippt war, ist wieder da, bei seiner Behauptung.</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Import address…</source>
        <translation>Adresse importieren…</translation>
    </message>
    <message>
        <source>Open an article, drop files, folders or zip archives anywhere on this window, paste a text, or give the address of a page. Claims are looked for as soon as it is here.</source>
        <translation>Einen Artikel öffnen, Dateien, Ordner oder Zip-Archive irgendwo in dieses Fenster ziehen, einen Text einfügen oder die Adresse einer Seite angeben. Die Suche nach Behauptungen beginnt sofort.</translation>
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
    <name>FailuresDialog</name>
    <message>
        <source>What could not be imported</source>
        <translation>Nicht importierbare Dateien</translation>
    </message>
    <message>
        <source>Files that could not be imported, and why</source>
        <translation>Nicht importierbare Dateien und die Gründe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht importieren:</numerusform>
            <numerusform>%n Dateien ließen sich nicht importieren:</numerusform>
        </translation>
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
    <name>Furnishing</name>
    <message>
        <source>Dimmed: it is no part of the article. {key} undoes it.</source>
        <translation>Ausgegraut: kein Teil des Artikels. Rückgängig mit {key}.</translation>
    </message>
    <message>
        <source>Given back to the article. {key} undoes it.</source>
        <translation>In den Artikel zurückgeholt. Rückgängig mit {key}.</translation>
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
        <source>Place the claim first, or leave that for later with {key}.</source>
        <translation>Zuerst die Behauptung zuordnen oder das mit {key} auf später verschieben.</translation>
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
    <name>ImportBar</name>
    <message>
        <source>Files imported</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Fehlgeschlagene anzeigen…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Fehlgeschlagene anzeigen</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Kennzeichnungen importieren…</translation>
    </message>
    <message>
        <source>Choose what the marks of the files become</source>
        <translation>Wählen, was aus den Kennzeichnungen der Dateien wird</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss what was imported</source>
        <translation>Importergebnis ausblenden</translation>
    </message>
    <message>
        <source>Looking through what is to be imported…</source>
        <translation>Zu Importierendes wird gesichtet…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}: {name}</source>
        <translation>Import {done} von {total}: {name}</translation>
    </message>
    <message>
        <source>Imported {imported}, already here {here}, failed {failed}</source>
        <translation>Importiert: {imported}, schon vorhanden: {here}, fehlgeschlagen: {failed}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with {count} file(s) left</source>
        <translation>
            <numerusform>Gestoppt, {count} Datei übrig</numerusform>
            <numerusform>Gestoppt, {count} Dateien übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was looked through</source>
        <translation>Gestoppt, bevor alles durchgesehen war</translation>
    </message>
    <message numerus="yes">
        <source>{count} came marked in another program</source>
        <translation>
            <numerusform>{count} in einem anderen Programm gekennzeichnet</numerusform>
            <numerusform>{count} in einem anderen Programm gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other file(s) left out</source>
        <translation>
            <numerusform>{count} andere Datei ausgelassen</numerusform>
            <numerusform>{count} andere Dateien ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Already here: {title}</source>
        <translation>Schon vorhanden: {title}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importiert: {title}</translation>
    </message>
    <message>
        <source>Imported {imported}, already here {here}</source>
        <translation>Importiert: {imported}, schon vorhanden: {here}</translation>
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
    <name>MappingDialog</name>
    <message>
        <source>What the labels become</source>
        <translation>Was aus den Labels wird</translation>
    </message>
    <message>
        <source>Labels of the file, and what they become</source>
        <translation>Labels der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Somebody marked these spans in another program. Choose what their labels become here.</source>
        <translation>Diese Textstellen wurden in einem anderen Programm gekennzeichnet. Wählen, was hier aus ihren Labels wird.</translation>
    </message>
    <message>
        <source>Import no marks</source>
        <translation>Keine Kennzeichnungen importieren</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Kennzeichnungen importieren</translation>
    </message>
    <message>
        <source>{key} {meaning}</source>
        <translation>{key} {meaning}</translation>
    </message>
    <message>
        <source>For the selected rows: {keys}. Space opens the list of one.</source>
        <translation>Für die ausgewählten Zeilen: {keys}. Die Leertaste öffnet die Liste einer Zeile.</translation>
    </message>
    <message>
        <source>Not carried over: {counted}.</source>
        <translation>Nicht übernommen: {counted}.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) become claims</source>
        <translation>
            <numerusform>%n Textstelle wird zur Behauptung</numerusform>
            <numerusform>%n Textstellen werden zu Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}; %n left out</source>
        <translation>
            <numerusform>{text}; %n ausgelassen</numerusform>
            <numerusform>{text}; %n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
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
    <name>Marking</name>
    <message numerus="yes">
        <source>%n new claim(s)</source>
        <translation>
            <numerusform>%n neue Behauptung</numerusform>
            <numerusform>%n neue Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) on claims that were here</source>
        <translation>
            <numerusform>%n Urteil zu schon vorhandenen Behauptungen</numerusform>
            <numerusform>%n Urteile zu schon vorhandenen Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n nicht übernommen</numerusform>
            <numerusform>%n nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks: {words}</source>
        <translation>Kennzeichnungen: {words}</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Label in the file</source>
        <translation>Label in der Datei</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>Hier wird daraus</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Keine Behauptung</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(kein Label)</translation>
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
    <name>PassageBar</name>
    <message>
        <source>What to do with this page furniture</source>
        <translation>Was mit diesem Seitenbeiwerk geschehen soll</translation>
    </message>
    <message>
        <source>Give back to the article</source>
        <translation>In den Artikel zurückholen</translation>
    </message>
</context>
<context>
    <name>PassageHands</name>
    <message>
        <source>Nothing is dimmed in this article.</source>
        <translation>In diesem Artikel ist nichts ausgegraut.</translation>
    </message>
    <message>
        <source>Page furniture {number} of {count}. {key} gives it back.</source>
        <translation>Seitenbeiwerk {number} von {count}. {key} holt es zurück.</translation>
    </message>
    <message>
        <source>Select the words of a passage first. {key} goes to those that are dimmed.</source>
        <translation>Zuerst die Wörter einer Passage auswählen. {key} führt zu den ausgegrauten.</translation>
    </message>
    <message>
        <source>Page furniture: no part of the article. {key} gives it back.</source>
        <translation>Seitenbeiwerk: kein Teil des Artikels. {key} holt es zurück.</translation>
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
        <source>Import   Ctrl+Enter</source>
        <translation>Importieren   Strg+Enter</translation>
    </message>
    <message>
        <source>Take the plain text instead</source>
        <translation>Stattdessen reinen Text nehmen</translation>
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
    <name>PlacingPane</name>
    <message>
        <source>Needs placing</source>
        <translation>Zuzuordnen</translation>
    </message>
    <message>
        <source>Claims of the older version that need placing</source>
        <translation>Behauptungen der älteren Version, die zuzuordnen sind</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Next likely place</source>
        <translation>Nächste wahrscheinliche Stelle</translation>
    </message>
    <message>
        <source>On the selected words</source>
        <translation>Den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely place was found. Select its words in the article, or say that it is gone.</source>
        <translation>Keine wahrscheinliche Stelle gefunden. Die Wörter im Artikel auswählen oder angeben, dass die Behauptung entfallen ist.</translation>
    </message>
    <message>
        <source>Likely place {number} of {count}, {score} alike: {quote}</source>
        <translation>Wahrscheinliche Stelle {number} von {count}, {score} ähnlich: {quote}</translation>
    </message>
    <message>
        <source>The same words: verdicts stay.</source>
        <translation>Dieselben Wörter: Urteile bleiben.</translation>
    </message>
    <message>
        <source>Other words: verdicts on it ask again.</source>
        <translation>Andere Wörter: erneut zu beurteilen.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator-Projekte (*.annotator)</translation>
    </message>
    <message>
        <source>Articles and archives ({kinds});;All files (*)</source>
        <translation>Artikel und Archive ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Newer version of this article</source>
        <translation>Neuere Version dieses Artikels</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one, from the Project menu.</source>
        <translation>Kein Projekt ist geöffnet. Im Menü „Projekt“ eines öffnen oder neu anlegen.</translation>
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
    <name>Revising</name>
    <message>
        <source>There is no article to revise.</source>
        <translation>Kein Artikel für eine neuere Version.</translation>
    </message>
    <message>
        <source>There is no such version of this article.</source>
        <translation>Eine solche Version dieses Artikels gibt es nicht.</translation>
    </message>
    <message>
        <source>No likely place was found for it.</source>
        <translation>Dafür wurde keine wahrscheinliche Stelle gefunden.</translation>
    </message>
    <message>
        <source>There is no other likely place.</source>
        <translation>Es gibt keine andere wahrscheinliche Stelle.</translation>
    </message>
    <message>
        <source>No claim of an older version waits to be placed here.</source>
        <translation>Keine Behauptung einer älteren Version ist hier zuzuordnen.</translation>
    </message>
    <message>
        <source>No likely place is shown. Select its words, then {key}.</source>
        <translation>Keine wahrscheinliche Stelle wird angezeigt. Die Wörter auswählen, dann {key}.</translation>
    </message>
    <message>
        <source>Select the words of the claim in the article first.</source>
        <translation>Zuerst die Wörter der Behauptung im Artikel auswählen.</translation>
    </message>
    <message>
        <source>Left in the older version: “{quote}”</source>
        <translation>In der älteren Version belassen: „{quote}“</translation>
    </message>
    <message>
        <source>Placed: “{quote}”</source>
        <translation>Zugeordnet: „{quote}“</translation>
    </message>
    <message>
        <source>Placed on other words, to be decided again: “{quote}”</source>
        <translation>Anderen Wörtern zugeordnet, erneut zu beurteilen: „{quote}“</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) went over to the newer version.</source>
        <translation>
            <numerusform>%n Behauptung in die neuere Version übernommen.</numerusform>
            <numerusform>%n Behauptungen in die neuere Version übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) placing.</source>
        <translation>
            <numerusform>%n ist zuzuordnen.</numerusform>
            <numerusform>%n sind zuzuordnen.</numerusform>
        </translation>
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
        <source>Articles</source>
        <translation>Artikel</translation>
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
        <source>Fetch addresses in the local network</source>
        <translation>Adressen im lokalen Netz abrufen</translation>
    </message>
    <message>
        <source>Also those on this computer. Off, a page that leads there is refused, as it could ask your own devices for something in your name.</source>
        <translation>Auch solche auf diesem Computer. Ausgeschaltet wird eine Seite, die dorthin führt, abgelehnt, da sie in Ihrem Namen etwas von Ihren eigenen Geräten verlangen könnte.</translation>
    </message>
    <message>
        <source>Fetch through this computer&apos;s proxy</source>
        <translation>Über den Proxy dieses Computers abrufen</translation>
    </message>
    <message>
        <source>Where the network lets programs out by a proxy alone. The proxy then chooses which computer is asked, and Annotator can&apos;t check that it is outside the local network.</source>
        <translation>Wo das Netz Programme nur über einen Proxy hinauslässt. Welcher Computer gefragt wird, wählt dann der Proxy, und Annotator kann nicht prüfen, ob er außerhalb des lokalen Netzes liegt.</translation>
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
    <name>SourceDialog</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>2026-11-25, or the year or month alone</source>
        <translation>2026-11-25 oder nur Jahr oder Monat</translation>
    </message>
    <message>
        <source>en, de, pt-BR …</source>
        <translation>en, de, pt-BR …</translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation>Quelle des Artikels</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Originaldatei speichern…</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Originaldatei speichern</translation>
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
    <name>Speakers</name>
    <message numerus="yes">
        <source>%n claim(s) by {speaker} in this article</source>
        <translation>
            <numerusform>%n Behauptung von {speaker} in diesem Artikel</numerusform>
            <numerusform>%n Behauptungen von {speaker} in diesem Artikel</numerusform>
        </translation>
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
    <name>VersionBanner</name>
    <message>
        <source>This is an older version. What is decided here needs placing in the newer one.</source>
        <translation>Dies ist eine ältere Version. Was hier beurteilt wird, ist in der neueren zuzuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of the older version need placing.</source>
        <translation>
            <numerusform>%n Behauptung der älteren Version ist zuzuordnen.</numerusform>
            <numerusform>%n Behauptungen der älteren Version sind zuzuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Place them</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Older version, at {share}: {context}</source>
        <translation>Ältere Version, bei {share}: {context}</translation>
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
        <source>The file does not say which words its spans hold. Its offsets were taken as characters; look at the spans that come after an emoji.</source>
        <translation>Die Datei sagt nicht, welche Wörter ihre Textstellen enthalten. Ihre Positionen wurden als Zeichen gezählt; die Textstellen nach einem Emoji ansehen.</translation>
    </message>
    <message>
        <source>The address led from https to http: what came could have been changed on its way. Compare it with your browser&apos;s.</source>
        <translation>Die Adresse führte von https zu http: Der Inhalt könnte unterwegs verändert worden sein. Mit der Anzeige im Browser vergleichen.</translation>
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
        <source>A passage needs words; there is only white space.</source>
        <translation>Eine Passage braucht Wörter; hier ist nur Leerraum.</translation>
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
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
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
        <source>By its name this file is {named}, by its content {told}: it was read as that.</source>
        <translation>Dem Namen nach ist diese Datei {named}, dem Inhalt nach {told}: Nach dem Inhalt wurde sie gelesen.</translation>
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
        <source>Fetching {address} was cut short. {save}</source>
        <translation>Der Abruf von {address} wurde abgebrochen. {save}</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text ({count}).</source>
        <translation>Fuß- und Endnoten stehen am Ende des Textes ({count}).</translation>
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
        <source>It holds no article.</source>
        <translation>Die Datei enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Left out as deleted in tracked changes: {count}. What was inserted is kept.</source>
        <translation>Ausgelassen, da in nachverfolgten Änderungen gelöscht: {count}. Eingefügtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Left out as formatted to be hidden: {count}.</source>
        <translation>Ausgelassen, da als verborgen formatiert: {count}.</translation>
    </message>
    <message>
        <source>Left out as page numbers: {count} lines.</source>
        <translation>Ausgelassene Zeilen (Seitenzahlen): {count}.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers: {count} lines ({heads}).</source>
        <translation>Ausgelassene Zeilen (Kopf- und Fußzeilen, Seitenzahlen): {count} ({heads}).</translation>
    </message>
    <message>
        <source>Left out: comments in the margin ({count}).</source>
        <translation>Ausgelassen: Kommentare am Rand ({count}).</translation>
    </message>
    <message>
        <source>Left out: the table of contents.</source>
        <translation>Ausgelassen: das Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>Keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>No encoding that fits is declared: read as {encoding}, which may be wrong. Check accented letters.</source>
        <translation>Keine passende Kodierung ist angegeben: als {encoding} gelesen, was falsch sein kann. Umlaute und Akzente prüfen.</translation>
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
        <source>No safe connection to {host} can be made. {save}</source>
        <translation>Keine sichere Verbindung zu {host} möglich. {save}</translation>
    </message>
    <message>
        <source>Only claims of one article that say the same can be decided together.</source>
        <translation>Nur gleichlautende Behauptungen eines Artikels lassen sich gemeinsam beurteilen.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, not “{scheme}:”.</source>
        <translation>Nur http- und https-Adressen werden abgerufen, nicht „{scheme}:“.</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page, and open the saved file here.</source>
        <translation>Im Browser öffnen, die Seite speichern und die gespeicherte Datei hier öffnen.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without.</source>
        <translation>Mit dem Passwort öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages without text, which are pictures or empty: {numbers}.</source>
        <translation>Seiten ohne Text (Bilder oder leer): {numbers}.</translation>
    </message>
    <message>
        <source>Port {port} is no place for pages, so it is not asked. Check the address.</source>
        <translation>Port {port} ist nicht für Webseiten da und wird nicht angefragt. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Save it as DOCX first.</source>
        <translation>Zuerst als DOCX speichern.</translation>
    </message>
    <message>
        <source>Save it as DOCX, PDF or plain text first.</source>
        <translation>Zuerst als DOCX, PDF oder reinen Text speichern.</translation>
    </message>
    <message>
        <source>That is too long: {count} characters are kept at most.</source>
        <translation>Das ist zu lang: Höchstens {count} Zeichen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page: all that the page shows was taken.</source>
        <translation>Der Artikel ließ sich nicht vom Rest der Seite trennen: Alles, was die Seite zeigt, wurde übernommen.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {reason}. Nothing was read, since anybody could have sent it. Check this computer&apos;s date, then ask whoever runs {host}.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen: {reason}. Nichts wurde gelesen, da es von jedem hätte kommen können. Das Datum dieses Computers prüfen, dann beim Betreiber von {host} nachfragen.</translation>
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
        <source>The e-mail breaks off: it may have been saved only in part.</source>
        <translation>Die E-Mail bricht ab: Vielleicht wurde nur ein Teil gespeichert.</translation>
    </message>
    <message>
        <source>The file does not say what {count} of its signs are. Compare with its pages.</source>
        <translation>Bei {count} Zeichen sagt die Datei nicht, welche es sind. Mit ihren Seiten vergleichen.</translation>
    </message>
    <message>
        <source>The file has no end, as one that was cut off: pages may be missing.</source>
        <translation>Der Datei fehlt das Ende, als wäre sie abgeschnitten: Seiten könnten fehlen.</translation>
    </message>
    <message>
        <source>The file says that it was made on {date}; when the article was published may differ.</source>
        <translation>Erstellungsdatum laut Datei: {date}; veröffentlicht wurde der Artikel vielleicht an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no spaCy pipeline: there is no {config} in it. Give the folder that `nlp.to_disk` wrote, or {without}</source>
        <translation>Der Ordner „{folder}“ enthält keine spaCy-Pipeline: {config} fehlt darin. Den von `nlp.to_disk` geschriebenen Ordner angeben oder {without}</translation>
    </message>
    <message>
        <source>The page breaks off: it may have been saved or loaded only in part.</source>
        <translation>Die Seite bricht ab: Vielleicht wurde nur ein Teil gespeichert oder geladen.</translation>
    </message>
    <message>
        <source>The page is too large or too deeply nested to tell the article from the rest: all its words were taken.</source>
        <translation>Die Seite ist zu groß oder zu tief verschachtelt, um den Artikel vom Rest zu trennen: Alle Wörter wurden übernommen.</translation>
    </message>
    <message>
        <source>The pipeline {name} quotes words that are not at their place.</source>
        <translation>Die Pipeline {name} zitiert Wörter, die nicht an ihrer Stelle stehen.</translation>
    </message>
    <message>
        <source>The process that fetches could not be started: {reason}. Close other programs, then try again.</source>
        <translation>Der Prozess für den Abruf ließ sich nicht starten: {reason}. Andere Programme schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to {place}. Check its settings, or without it: {save}</source>
        <translation>Der Proxy dieses Computers führt nicht zu {place}. Seine Einstellungen prüfen, oder ohne ihn: {save}</translation>
    </message>
    <message>
        <source>The server names an encoding that no browser knows, “{name}”: it was left aside.</source>
        <translation>Der Server nennt eine Kodierung, die kein Browser kennt, „{name}“: Sie blieb unbeachtet.</translation>
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
        <source>There is a claim with exactly these edges already. Leave this one in the older version.</source>
        <translation>Eine Behauptung mit genau diesen Rändern gibt es schon. Diese in der älteren Version belassen.</translation>
    </message>
    <message>
        <source>There is a name or a password in this address. Take out what stands before the @.</source>
        <translation>Diese Adresse enthält einen Namen oder ein Passwort. Entfernen, was vor dem @ steht.</translation>
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
        <source>There is no format “{format}”. There are: {formats}.</source>
        <translation>Das Format „{format}“ gibt es nicht. Möglich sind: {formats}.</translation>
    </message>
    <message>
        <source>There is no markup in it: it was read as plain text.</source>
        <translation>Sie enthält keine Auszeichnung: Gelesen wurde sie als reiner Text.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Make one with: annotator new {path}</source>
        <translation>Kein Projekt unter {path}. Anlegen mit: annotator new {path}</translation>
    </message>
    <message>
        <source>There is no standard input to read from.</source>
        <translation>Es gibt keine Standardeingabe zum Lesen.</translation>
    </message>
    <message>
        <source>There is nothing at {address} ({status}). Check how it is written, or look for it in a web archive.</source>
        <translation>Unter {address} ist nichts ({status}). Die Schreibweise prüfen oder in einem Webarchiv suchen.</translation>
    </message>
    <message>
        <source>There is nothing at {address} any more ({status}). Look for it in a web archive.</source>
        <translation>Unter {address} ist nichts mehr ({status}). In einem Webarchiv suchen.</translation>
    </message>
    <message>
        <source>There is {what} {table} {prefix} in this project; `annotator {table}s PROJECT` lists them.</source>
        <translation>In diesem Projekt passt zu {prefix} ({table}): {what}; `annotator {table}s PROJECT` listet alle auf.</translation>
    </message>
    <message>
        <source>This address is too long: it may have up to {most} signs.</source>
        <translation>Diese Adresse ist zu lang: Höchstens {most} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>This article is open: you have not finished it.</source>
        <translation>Dieser Artikel ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This article never was a file: its text is all there is of it.</source>
        <translation>Dieser Artikel war nie eine Datei: Es gibt nur seinen Text.</translation>
    </message>
    <message>
        <source>This claim does not wait to be placed.</source>
        <translation>Diese Behauptung ist nicht zuzuordnen.</translation>
    </message>
    <message>
        <source>This claim is in the newest version of its article; there is nothing to place.</source>
        <translation>Diese Behauptung ist in der neuesten Version ihres Artikels; zuzuordnen ist nichts.</translation>
    </message>
    <message>
        <source>This computer reaches {host} through a proxy, where it cannot be checked which computer that is. Such addresses are fetched only if you allow it: Settings → Articles, or --allow-proxy.</source>
        <translation>Dieser Computer erreicht {host} über einen Proxy; welcher Computer das ist, lässt sich dort nicht prüfen. Solche Adressen werden nur mit Erlaubnis abgerufen: Einstellungen → Artikel oder --allow-proxy.</translation>
    </message>
    <message>
        <source>This could not be saved: something went wrong inside Annotator.</source>
        <translation>Das ließ sich nicht speichern: In Annotator ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>This is a file, not an address. Project → Open articles… reads it.</source>
        <translation>Das ist eine Datei, keine Adresse. Projekt → Artikel öffnen… liest sie ein.</translation>
    </message>
    <message>
        <source>Two claims of one article can be merged.</source>
        <translation>Zusammenführen lassen sich zwei Behauptungen eines Artikels.</translation>
    </message>
    <message>
        <source>UIMA XMI (INCEpTION)</source>
        <translation>UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>Unpack it first, and import what is in it.</source>
        <translation>Zuerst entpacken, dann den Inhalt importieren.</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C Web Annotations</translation>
    </message>
    <message>
        <source>Who decides? Give the reviewer&apos;s name.</source>
        <translation>Wer urteilt? Den Namen des Prüfers angeben.</translation>
    </message>
    <message>
        <source>Write its words out as text first.</source>
        <translation>Die Wörter zuerst als Text abschreiben.</translation>
    </message>
    <message>
        <source>XML of a kind that is not known here</source>
        <translation>XML unbekannter Art</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Dieser Artikel ist abgeschlossen. Für Änderungen wieder öffnen.</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>ein Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>eine gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>a spreadsheet or slides</source>
        <translation>eine Tabellenkalkulation oder Präsentation</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>ein OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>an encrypted Office document</source>
        <translation>ein verschlüsseltes Office-Dokument</translation>
    </message>
    <message>
        <source>an export of Label Studio</source>
        <translation>ein Export aus Label Studio</translation>
    </message>
    <message>
        <source>an export of Prodigy</source>
        <translation>ein Export aus Prodigy</translation>
    </message>
    <message>
        <source>an export of doccano</source>
        <translation>ein Export aus doccano</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>eine alte Office-Datei</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>ein altes Word-Dokument (DOC)</translation>
    </message>
    <message>
        <source>annotations of another address</source>
        <translation>Annotationen einer anderen Adresse</translation>
    </message>
    <message>
        <source>annotations of grammar</source>
        <translation>grammatische Annotationen</translation>
    </message>
    <message>
        <source>annotations that were cancelled</source>
        <translation>verworfene Annotationen</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>zugeschrieben</translation>
    </message>
    <message>
        <source>attributes of spans</source>
        <translation>Attribute von Textstellen</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>cannot verify</source>
        <translation>nicht überprüfbar</translation>
    </message>
    <message>
        <source>comments on whole texts</source>
        <translation>Kommentare zu ganzen Texten</translation>
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
        <source>corrected the source</source>
        <translation>Quelle korrigiert</translation>
    </message>
    <message>
        <source>dimmed as page furniture</source>
        <translation>als Seitenbeiwerk ausgegraut</translation>
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
        <source>entries of knowledge bases</source>
        <translation>Einträge aus Wissensdatenbanken</translation>
    </message>
    <message>
        <source>entries without a text</source>
        <translation>Einträge ohne Text</translation>
    </message>
    <message>
        <source>equivalences</source>
        <translation>Äquivalenzen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
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
        <source>findings</source>
        <translation>Befunde</translation>
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
        <source>flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>forwarded messages</source>
        <translation>weitergeleitete Nachrichten</translation>
    </message>
    <message>
        <source>gave back to the article</source>
        <translation>in den Artikel zurückgeholt</translation>
    </message>
    <message>
        <source>images, sound and video</source>
        <translation>Bilder, Ton und Video</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>es hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>es gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>labels of whole texts</source>
        <translation>Labels ganzer Texte</translation>
    </message>
    <message>
        <source>left in the older version</source>
        <translation>in der älteren Version belassen</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>nicht zu brat gehörende Zeilen</translation>
    </message>
    <message>
        <source>links of chains</source>
        <translation>Verknüpfungen in Ketten</translation>
    </message>
    <message>
        <source>looking for claims was cut short twice, since its process ended</source>
        <translation>Suche nach Behauptungen zweimal abgebrochen, da ihr Prozess endete</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>marks placed by another kind of selector</source>
        <translation>Kennzeichnungen mit anderer Art von Selektor</translation>
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
        <source>no claims could be found in this article; the log says why</source>
        <translation>in diesem Artikel ließen sich keine Behauptungen suchen; das Protokoll nennt den Grund</translation>
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
        <source>nobody whom this computer trusts has signed it</source>
        <translation>keine Stelle, der dieser Computer vertraut, hat es unterzeichnet</translation>
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
        <source>notes on what could not be carried over</source>
        <translation>Notizen zu nicht Übernommenem</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>our own export (JSON Lines)</source>
        <translation>ein Export von Annotator (JSON Lines)</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>parts of interrupted spans (the whole stretch was taken)</source>
        <translation>Teile unterbrochener Textstellen (die ganze Strecke wurde übernommen)</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>placed in the newer version</source>
        <translation>in der neueren Version zugeordnet</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>predictions of a model</source>
        <translation>Vorhersagen eines Modells</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>regions of another kind</source>
        <translation>Bereiche anderer Art</translation>
    </message>
    <message>
        <source>rejected answers</source>
        <translation>abgelehnte Antworten</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Erwiderungen</translation>
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
        <source>skipped answers</source>
        <translation>übersprungene Antworten</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>spans of rejected answers</source>
        <translation>Textstellen abgelehnter Antworten</translation>
    </message>
    <message>
        <source>spans of skipped answers</source>
        <translation>Textstellen übersprungener Antworten</translation>
    </message>
    <message>
        <source>spans over nothing</source>
        <translation>leere Textstellen</translation>
    </message>
    <message>
        <source>spans placed by a path in a page alone</source>
        <translation>nur durch einen Pfad in der Seite bestimmte Textstellen</translation>
    </message>
    <message>
        <source>spans that are not written as this format has them</source>
        <translation>nicht formatgerecht geschriebene Textstellen</translation>
    </message>
    <message>
        <source>spans whose words are not at their place</source>
        <translation>Textstellen mit anderem Wortlaut an ihrer Stelle</translation>
    </message>
    <message>
        <source>spans whose words stand in several places</source>
        <translation>Textstellen mit mehrfach vorkommendem Wortlaut</translation>
    </message>
    <message>
        <source>spans without a place in the text</source>
        <translation>Textstellen ohne Position im Text</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speakers</source>
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
        <source>taken in as a newer version</source>
        <translation>als neuere Version aufgenommen</translation>
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
        <source>{address} answered, but sent nothing. {save}</source>
        <translation>{address} hat geantwortet, aber nichts gesendet. {save}</translation>
    </message>
    <message>
        <source>{address} answers in no way a page does. {save}</source>
        <translation>{address} antwortet nicht wie eine Webseite. {save}</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password ({status}). {save}</source>
        <translation>{address} verlangt einen Namen und ein Passwort ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} asks to be paid ({status}). {save}</source>
        <translation>{address} verlangt Bezahlung ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} broke off before its end, so nothing was kept. Try again.</source>
        <translation>{address} brach vor dem Ende ab; nichts wurde behalten. Erneut versuchen.</translation>
    </message>
    <message>
        <source>{address} broke off, or answers in no way a page does. {save}</source>
        <translation>{address} brach ab oder antwortet nicht wie eine Webseite. {save}</translation>
    </message>
    <message>
        <source>{address} does not answer. Try again later.</source>
        <translation>{address} antwortet nicht. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{address} does not let programs in ({status}). {save}</source>
        <translation>{address} lässt Programme nicht zu ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} has a fault of its own ({status}). Try again later.</source>
        <translation>{address} hat selbst einen Fehler ({status}). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{address} is larger than {most} MB, so it was left. {save}</source>
        <translation>{address} ist größer als {most} MB und wurde ausgelassen. {save}</translation>
    </message>
    <message>
        <source>{address} is packed in a way that was not asked for. {save}</source>
        <translation>{address} ist anders gepackt als angefordert. {save}</translation>
    </message>
    <message>
        <source>{address} leads on more than {most} times. {save}</source>
        <translation>{address} leitet mehr als {most}-mal weiter. {save}</translation>
    </message>
    <message>
        <source>{address} leads on to another address. {reason}</source>
        <translation>{address} leitet an eine andere Adresse weiter. {reason}</translation>
    </message>
    <message>
        <source>{address} leads on without saying where to. {save}</source>
        <translation>{address} leitet weiter, ohne ein Ziel zu nennen. {save}</translation>
    </message>
    <message>
        <source>{address} leads round in a circle. {save}</source>
        <translation>{address} leitet im Kreis weiter. {save}</translation>
    </message>
    <message>
        <source>{address} may not be shown here, by law ({status}).</source>
        <translation>{address} darf hier aus rechtlichen Gründen nicht gezeigt werden ({status}).</translation>
    </message>
    <message>
        <source>{address} sent no page ({status}). {save}</source>
        <translation>{address} hat keine Seite gesendet ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} took more than {seconds} seconds, so it was left. Try again later.</source>
        <translation>{address} brauchte mehr als {seconds} Sekunden; der Abruf wurde abgebrochen. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{address} unpacks to far more than a page holds, so it was left.</source>
        <translation>{address} ergibt entpackt weit mehr, als eine Seite enthält, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{address} was asked too often ({status}). Wait a while, or do without: {save}</source>
        <translation>{address} wurde zu oft angefragt ({status}). Eine Weile warten, oder ohne Abruf: {save}</translation>
    </message>
    <message>
        <source>{count} claims were found, too many for one article: the first {most} were taken. Split the article to have the others.</source>
        <translation>{count} Behauptungen gefunden, zu viele für einen Artikel: Die ersten {most} wurden übernommen. Den Artikel aufteilen, um die übrigen zu erhalten.</translation>
    </message>
    <message>
        <source>{deed}: “{quote}”</source>
        <translation>{deed} – „{quote}“</translation>
    </message>
    <message>
        <source>{host} is not known. Check how it is written, and that this computer is online.</source>
        <translation>{host} ist unbekannt. Die Schreibweise prüfen, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>{host} leads to {number}, on this computer or in its local network. Such addresses are fetched only if you allow it: Settings → Articles, or --allow-private.</source>
        <translation>{host} führt zu {number}, auf diesem Computer oder in seinem lokalen Netz. Solche Adressen werden nur mit Erlaubnis abgerufen: Einstellungen → Artikel oder --allow-private.</translation>
    </message>
    <message>
        <source>{host} leads to {number}, which is no public address.</source>
        <translation>{host} führt zu {number}, und das ist keine öffentliche Adresse.</translation>
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
        <source>{name} breaks off before its page begins. Save the page again.</source>
        <translation>{name} bricht ab, bevor die Seite beginnt. Die Seite erneut speichern.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: what reads such files failed on it. It may be damaged; save it anew, or in another format.</source>
        <translation>{name} ist nicht lesbar: Das Leseprogramm für solche Dateien ist daran gescheitert. Die Datei ist vielleicht beschädigt; neu oder in einem anderen Format speichern.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be unpacked: the archive is damaged there.</source>
        <translation>{name} lässt sich nicht entpacken: Das Archiv ist an dieser Stelle beschädigt.</translation>
    </message>
    <message>
        <source>{name} comes without its TypeSystem.xml. Import the zip archive that holds both.</source>
        <translation>{name} kommt ohne die zugehörige TypeSystem.xml. Das Zip-Archiv importieren, das beide enthält.</translation>
    </message>
    <message>
        <source>{name} could not be read: something went wrong inside Annotator.</source>
        <translation>{name} ließ sich nicht lesen: In Annotator ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which may hide anything. It was not read.</source>
        <translation>{name} deklariert einen Dokumenttyp, der alles Mögliche verbergen kann. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} does not say which letters its signs are, so its text can&apos;t be read. A program for text recognition (OCR) may read it.</source>
        <translation>{name} sagt nicht, welche Buchstaben die Zeichen sind; der Text ist nicht lesbar. Ein Programm zur Texterkennung (OCR) kann ihn vielleicht lesen.</translation>
    </message>
    <message>
        <source>{name} does not say which of its columns is the text; there are: {known}. Name it: annotator import PROJECT FILE --columns text=…</source>
        <translation>{name} sagt nicht, welche Spalte der Text ist; es gibt: {known}. So wird sie genannt: annotator import PROJECT FILE --columns text=…</translation>
    </message>
    <message>
        <source>{name} has a name that leads out of its archive: it was left alone.</source>
        <translation>{name} hat einen Namen, der aus dem Archiv hinausführt, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; there are: {known}.</source>
        <translation>{name} hat keine Spalte „{column}“; es gibt: {known}.</translation>
    </message>
    <message>
        <source>{name} has two parts of one name, so nobody can tell which one is shown.</source>
        <translation>{name} hat zwei Teile gleichen Namens; welcher angezeigt wird, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; up to {most} can be read. Split it first.</source>
        <translation>{name} hat {count} Seiten; höchstens {most} lassen sich lesen. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} has {count} parts; a document has a few hundred. It is not opened.</source>
        <translation>{name} hat {count} Teile; ein Dokument hat einige hundert. Die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds a file that points outside of it.</source>
        <translation>{name} enthält eine Datei, die nach außerhalb verweist.</translation>
    </message>
    <message>
        <source>{name} holds more text than an article may. Split it first.</source>
        <translation>{name} enthält mehr Text, als ein Artikel haben darf. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} holds more than {count} files. Unpack it and import the folder.</source>
        <translation>{name} enthält mehr als {count} Dateien. Entpacken und den Ordner importieren.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>{name} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>{name} holds no JSON objects, one for each article.</source>
        <translation>{name} enthält keine JSON-Objekte, eines für jeden Artikel.</translation>
    </message>
    <message>
        <source>{name} holds no article that could be read.</source>
        <translation>{name} enthält keinen lesbaren Artikel.</translation>
    </message>
    <message>
        <source>{name} holds no articles. Can be read: {formats}.</source>
        <translation>{name} enthält keine Artikel. Lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>{name} holds no text, so there is nothing to check in it.</source>
        <translation>{name} enthält keinen Text, also nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{name} holds no text: its pages are pictures or empty. If it is a scan, let a program for text recognition (OCR) read it first.</source>
        <translation>{name} enthält keinen Text: Die Seiten sind Bilder oder leer. Einen Scan zuerst von einem Programm zur Texterkennung (OCR) lesen lassen.</translation>
    </message>
    <message>
        <source>{name} holds no words, so there is nothing to check in it.</source>
        <translation>{name} enthält keine Wörter, also nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{name} holds no words: the page is filled by a program of its own. Save it as PDF, or copy the text.</source>
        <translation>{name} enthält keine Wörter: Die Seite wird von einem eigenen Programm gefüllt. Als PDF speichern oder den Text kopieren.</translation>
    </message>
    <message>
        <source>{name} holds too much text: an article may have up to {article} MB, and a file up to {articles} articles of {whole} MB in all. Split it first.</source>
        <translation>{name} enthält zu viel Text: Ein Artikel darf bis zu {article} MB haben, eine Datei bis zu {articles} Artikel mit zusammen {whole} MB. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} holds {count} articles, and one is wanted here.</source>
        <translation>{name} enthält {count} Artikel; hier wird genau einer gebraucht.</translation>
    </message>
    <message>
        <source>{name} holds {count} articles; a file may hold up to {most}. Split it first.</source>
        <translation>{name} enthält {count} Artikel; eine Datei darf bis zu {most} enthalten. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} holds {size} MB of text; an article may have up to {most} MB. Split it first.</source>
        <translation>{name} enthält {size} MB Text; ein Artikel darf bis zu {most} MB haben. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation>{name} ist ein beschädigtes Zip-Archiv.</translation>
    </message>
    <message>
        <source>{name} is a file of an older office program. Save it as DOCX or ODT, then import it.</source>
        <translation>{name} ist eine Datei aus einem älteren Office-Programm. Als DOCX oder ODT speichern, dann importieren.</translation>
    </message>
    <message>
        <source>{name} is a link or a device, not a file: it was left alone.</source>
        <translation>{name} ist eine Verknüpfung oder ein Gerät, keine Datei, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads out of its folder.</source>
        <translation>{name} ist eine Verknüpfung, die aus ihrem Ordner hinausführt.</translation>
    </message>
    <message>
        <source>{name} is an address, and files are read here. Save the page first.</source>
        <translation>{name} ist eine Adresse, gelesen werden hier Dateien. Die Seite zuerst speichern.</translation>
    </message>
    <message>
        <source>{name} is an export of verdicts without texts. Import the JSON Lines export instead.</source>
        <translation>{name} ist ein Export von Urteilen ohne Texte. Stattdessen den JSON-Lines-Export importieren.</translation>
    </message>
    <message>
        <source>{name} is cut off: it ends in the middle. Get the file again.</source>
        <translation>{name} ist abgeschnitten: Die Datei endet mittendrin. Sie erneut beschaffen.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: it can&apos;t be unpacked. Get the file again.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Die Datei lässt sich nicht entpacken. Sie erneut beschaffen.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: no page of it can be found. Get the file again.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Keine Seite ist zu finden. Die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say which pages it has.</source>
        <translation>{name} ist beschädigt: Welche Seiten es gibt, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be read as XML.</source>
        <translation>{name} ist beschädigt: Der Teil {part} ist nicht als XML lesbar.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be read.</source>
        <translation>{name} ist beschädigt: Der Teil {part} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be unpacked.</source>
        <translation>{name} ist beschädigt: Der Teil {part} lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} is missing.</source>
        <translation>{name} ist beschädigt: Der Teil {part} fehlt.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts don&apos;t fit together.</source>
        <translation>{name} ist beschädigt: Die Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} is damaged: one of its parts can&apos;t be read as XML.</source>
        <translation>{name} ist beschädigt: Ein Teil ist nicht als XML lesbar.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to check in it.</source>
        <translation>{name} ist leer, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that can&apos;t be read here. Save it without that.</source>
        <translation>{name} ist auf eine hier nicht lesbare Weise verschlüsselt. Ohne diese Verschlüsselung speichern.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Open it in your mail program and save its text.</source>
        <translation>{name} ist verschlüsselt. Im E-Mail-Programm öffnen und den Text speichern.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Unpack the archive with its password first.</source>
        <translation>{name} ist verschlüsselt. Zuerst das Archiv mit seinem Passwort entpacken.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM), so its text can&apos;t be read here.</source>
        <translation>{name} ist vom Verkäufer gesperrt (DRM); der Text ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it first.</source>
        <translation>{name} ist durch ein Passwort gesperrt. Zuerst entpacken.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a message that somebody wrote.</source>
        <translation>{name} ist zu tief verschachtelt für eine von jemandem geschriebene Nachricht.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} ist zum Lesen zu tief verschachtelt. In einem anderen Format speichern oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>{name} is no UIMA CAS with its types.</source>
        <translation>{name} ist kein UIMA CAS mit seinen Typen.</translation>
    </message>
    <message>
        <source>{name} is no table: its first line names no columns.</source>
        <translation>{name} ist keine Tabelle: Die erste Zeile nennt keine Spalten.</translation>
    </message>
    <message>
        <source>{name} is no zip archive, or it is damaged.</source>
        <translation>{name} ist kein Zip-Archiv oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not JSON as it should be: {reason}.</source>
        <translation>{name} ist kein korrektes JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not Markdown: it holds binary data.</source>
        <translation>{name} ist kein Markdown (enthält Binärdaten).</translation>
    </message>
    <message>
        <source>{name} is not UTF-8, as brat&apos;s files are. Save it as UTF-8 first.</source>
        <translation>{name} ist kein UTF-8, wie es Dateien von brat sind. Zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{name} is not XML as it should be: {error}.</source>
        <translation>{name} ist kein korrektes XML: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} ist kein PDF.</translation>
    </message>
    <message>
        <source>{name} is not a UIMA CAS as it should be: {error}.</source>
        <translation>{name} ist kein korrektes UIMA CAS: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a Word file (DOCX).</source>
        <translation>{name} ist keine Word-Datei (DOCX).</translation>
    </message>
    <message>
        <source>{name} is not a saved web page, or breaks off before its page begins.</source>
        <translation>{name} ist keine gespeicherte Webseite oder bricht ab, bevor die Seite beginnt.</translation>
    </message>
    <message>
        <source>{name} is not a text of LibreOffice (ODT).</source>
        <translation>{name} ist kein Text von LibreOffice (ODT).</translation>
    </message>
    <message>
        <source>{name} is not a web page: it holds binary data.</source>
        <translation>{name} ist keine Webseite (enthält Binärdaten).</translation>
    </message>
    <message>
        <source>{name} is not an RTF file.</source>
        <translation>{name} ist keine RTF-Datei.</translation>
    </message>
    <message>
        <source>{name} is not an e-book (EPUB).</source>
        <translation>{name} ist kein E-Book (EPUB).</translation>
    </message>
    <message>
        <source>{name} is not an e-mail: it doesn&apos;t begin as one.</source>
        <translation>{name} ist keine E-Mail: Der Anfang passt nicht.</translation>
    </message>
    <message>
        <source>{name} is not an e-mail: it holds binary data.</source>
        <translation>{name} ist keine E-Mail (enthält Binärdaten).</translation>
    </message>
    <message>
        <source>{name} is not opened: its part {part} declares what no document declares (a document type).</source>
        <translation>{name} wird nicht geöffnet: Der Teil {part} deklariert, was kein Dokument deklariert (einen Dokumenttyp).</translation>
    </message>
    <message>
        <source>{name} is not opened: its parts are nested deeper than in any document.</source>
        <translation>{name} wird nicht geöffnet: Die Teile sind tiefer verschachtelt als in jedem Dokument.</translation>
    </message>
    <message>
        <source>{name} is not opened: {part} is nested deeper than any page.</source>
        <translation>{name} wird nicht geöffnet: {part} ist tiefer verschachtelt als jede Seite.</translation>
    </message>
    <message>
        <source>{name} is of a format that can&apos;t be read. Can be read: {formats}.</source>
        <translation>{name} hat ein Format, das nicht lesbar ist. Lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that can&apos;t be read here. Unpack the archive first.</source>
        <translation>{name} ist auf eine hier nicht lesbare Weise gepackt. Zuerst das Archiv entpacken.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that documents are not. It is not opened.</source>
        <translation>{name} ist gepackt, wie es Dokumente nicht sind. Die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} is packed like a bomb, so it was not unpacked.</source>
        <translation>{name} ist gepackt wie eine Archivbombe und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one, then import it again.</source>
        <translation>{name} ist durch ein Passwort geschützt. Ohne Passwort speichern, dann erneut importieren.</translation>
    </message>
    <message>
        <source>{name} is sealed in its signature (S/MIME). Open it in your mail program and save its text.</source>
        <translation>{name} ist in der eigenen Signatur versiegelt (S/MIME). Im E-Mail-Programm öffnen und den Text speichern.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; Markdown may have up to {most} MB. Split it first.</source>
        <translation>{name} hat {size} MB; Markdown darf bis zu {most} MB haben. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a file may have up to {limit} MB. Split it first.</source>
        <translation>{name} hat {size} MB; eine Datei darf bis zu {limit} MB haben. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a file may have up to {most} MB. Split it first.</source>
        <translation>{name} hat {size} MB; eine Datei darf bis zu {most} MB haben. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a message may have up to {most} MB.</source>
        <translation>{name} hat {size} MB; eine Nachricht darf bis zu {most} MB haben.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a web page may have up to {most} MB. Save the article&apos;s text alone.</source>
        <translation>{name} hat {size} MB; eine Webseite darf bis zu {most} MB haben. Nur den Text des Artikels speichern.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; an article may have up to {most} MB. Split it first.</source>
        <translation>{name} hat {size} MB; ein Artikel darf bis zu {most} MB haben. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>{name} is {what}, which can&apos;t be read. {advice}</source>
        <translation>{name} ist {what} und nicht lesbar. {advice}</translation>
    </message>
    <message>
        <source>{name} marks a text that is not beside it: put the .txt file of the same name there. For a text that is in the project: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} kennzeichnet einen Text, der nicht daneben liegt: Die .txt-Datei gleichen Namens dazulegen. Für einen Text, der im Projekt ist: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} marks a text without holding it. Import the text first, and then the marks: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} kennzeichnet einen Text, ohne ihn zu enthalten. Zuerst den Text importieren, dann die Kennzeichnungen: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} marks {about} without holding its text. Import that article first, and then the marks: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} kennzeichnet {about}, ohne den Text zu enthalten. Zuerst diesen Artikel importieren, dann die Kennzeichnungen: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} names a type or a feature “{said}”, which cannot be read.</source>
        <translation>{name} nennt einen Typ oder ein Merkmal „{said}“, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{name} shows its text in frames, which are files of their own. Save the frame with the article.</source>
        <translation>{name} zeigt den Text in Frames, die eigene Dateien sind. Den Frame mit dem Artikel speichern.</translation>
    </message>
    <message>
        <source>{name} takes too long to read: it was given up after {seconds} seconds. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} braucht zu lange zum Lesen: nach {seconds} Sekunden aufgegeben. In einem anderen Format speichern oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read: more than {megabytes} MB. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} braucht zum Lesen zu viel Speicher: mehr als {megabytes} MB. In einem anderen Format speichern oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document holds. It is not opened.</source>
        <translation>{name} ergibt entpackt weit mehr, als ein Dokument enthält. Die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most:.0f} MB.</source>
        <translation>{name} ergibt entpackt mehr als {most:.0f} MB.</translation>
    </message>
    <message>
        <source>{name} was not read: reading was stopped.</source>
        <translation>{name} wurde nicht gelesen: Das Lesen wurde gestoppt.</translation>
    </message>
    <message>
        <source>{name} was not read: the process that reads files could not be started. Close other programs and try again.</source>
        <translation>{name} wurde nicht gelesen: Der Prozess zum Lesen von Dateien ließ sich nicht starten. Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than its size allows: it was left alone.</source>
        <translation>{name} ergäbe entpackt weit mehr, als die Größe erlaubt, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} MB, too much for its size: it was left alone.</source>
        <translation>{name} ergäbe entpackt {size} MB, zu viel für die Größe, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is no row of a table: {error}.</source>
        <translation>{name}, Zeile {line}, ist keine Tabellenzeile: {error}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is not JSON as it should be: {reason}.</source>
        <translation>{name}, Zeile {line}, ist kein korrektes JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is not UTF-8. Save the file as UTF-8 first.</source>
        <translation>{name}, Zeile {line}, ist kein UTF-8. Die Datei zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{name}, {where}: the text was changed after it was exported.</source>
        <translation>{name}, {where}: Der Text wurde nach dem Export geändert.</translation>
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
        <source>{place} cannot be reached. Check the address, and that this computer is online.</source>
        <translation>{place} ist nicht erreichbar. Die Adresse prüfen, und ob dieser Computer online ist.</translation>
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
        <source>“{field}” of an article can&apos;t be corrected.</source>
        <translation>„{field}“ eines Artikels lässt sich nicht korrigieren.</translation>
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
        <source>“{pair}” maps nothing; write LABEL=MEANING, as in quote=attributed.</source>
        <translation>„{pair}“ ordnet nichts zu; Schreibweise LABEL=MEANING, wie in quote=attributed.</translation>
    </message>
    <message>
        <source>“{prefix}” is no {table} id; `annotator {table}s PROJECT` lists them.</source>
        <translation>„{prefix}“ ist keine ID ({table}); `annotator {table}s PROJECT` listet sie auf.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version already.</source>
        <translation>„{title}“ hat schon eine neuere Version.</translation>
    </message>
    <message>
        <source>“{title}” is a newer version of another article already.</source>
        <translation>„{title}“ ist schon die neuere Version eines anderen Artikels.</translation>
    </message>
    <message>
        <source>“{title}” is no newer version of another article.</source>
        <translation>„{title}“ ist keine neuere Version eines anderen Artikels.</translation>
    </message>
    <message>
        <source>“{title}” with this very text is here already; nothing was revised.</source>
        <translation>„{title}“ mit genau diesem Text ist schon vorhanden; es gibt keine neue Version.</translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 2026-11-25, or the year or month alone.</source>
        <translation>„{words}“ ist kein Datum; Schreibweise wie 2026-11-25 oder nur Jahr oder Monat.</translation>
    </message>
    <message>
        <source>“{words}” is no language: write it as in en, de or pt-BR.</source>
        <translation>„{words}“ ist keine Sprache; Schreibweise wie en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>“{words}” is no web address: those begin with https:// or http://.</source>
        <translation>„{words}“ ist keine Webadresse: die beginnen mit https:// oder http://.</translation>
    </message>
    <message>
        <source>“{word}” is no finding; the findings are {known}.</source>
        <translation>„{word}“ ist kein Befund; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{word}” is no label; the labels are {known}.</source>
        <translation>„{word}“ ist kein Urteil; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{word}” is nothing a label can become; it can become {known}.</source>
        <translation>Aus einem Label kann „{word}“ nicht werden; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{written}” is no address of a page. Check how it is written.</source>
        <translation>„{written}“ ist keine Adresse einer Seite. Die Schreibweise prüfen.</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Saved a copy as {name}</source>
        <translation type="unfinished">Kopie gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>_MeaningDelegate</name>
    <message>
        <source>Becomes here</source>
        <translation>Hier wird daraus</translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>This article has no older version.</source>
        <translation>Dieser Artikel hat keine ältere Version.</translation>
    </message>
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
