<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>annotation</name>
    <message>
        <source>A tag needs a name. Type at least one letter before and after each “/”.</source>
        <translation>Ein Schlagwort braucht einen Namen. Vor und nach jedem „/“ muss mindestens ein Buchstabe stehen.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot contain “/”, which stands between a tag and the one above it.</source>
        <translation>Der Name eines Schlagworts kann kein „/“ enthalten; das steht zwischen einem Schlagwort und dem darüber.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot begin or end with a blank. Remove the blank.</source>
        <translation>Der Name eines Schlagworts kann nicht mit einem Leerzeichen beginnen oder enden. Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot contain line ends or control characters. Type the name in one line.</source>
        <translation>Der Name eines Schlagworts kann keine Zeilenenden und keine Steuerzeichen enthalten. Schreiben Sie ihn in eine Zeile.</translation>
    </message>
</context>
<context>
    <name>cli::AnnotationCommands</name>
    <message>
        <source>(the document)</source>
        <translation>(das Dokument)</translation>
    </message>
    <message>
        <source>(no longer found in the document)</source>
        <translation>(im Dokument nicht mehr gefunden)</translation>
    </message>
    <message>
        <source>The quotation is empty.</source>
        <translation>Das Zitat ist leer.</translation>
    </message>
    <message>
        <source>The document has no such words: “%1”.</source>
        <translation>Diese Worte stehen nicht im Dokument: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The document has those words only %n time(s).</source>
        <translation>
            <numerusform>Diese Worte stehen nur einmal im Dokument.</numerusform>
            <numerusform>Diese Worte stehen nur %n-mal im Dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no range in this document; give START:END, counted in characters from 0 to %2.</source>
        <translation>„%1“ ist kein Bereich in diesem Dokument; geben Sie ANFANG:ENDE an, gezählt in Zeichen von 0 bis %2.</translation>
    </message>
    <message>
        <source>Say what to annotate by one of --quote, --range and --document.</source>
        <translation>Sagen Sie mit --quote, --range oder --document, was angemerkt werden soll.</translation>
    </message>
    <message>
        <source>--occurrence is a number from 1 on and goes with --quote.</source>
        <translation>--occurrence ist eine Zahl ab 1 und gehört zu --quote.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotates a passage, or the document as a whole; makes the tags that are missing.</source>
        <translation>Macht eine Anmerkung zu einer Passage oder zum ganzen Dokument; fehlende Schlagwörter werden angelegt.</translation>
    </message>
    <message>
        <source>Lists annotations; with a tag also those of the tags below it.</source>
        <translation>Listet Anmerkungen auf; bei einem Schlagwort auch die der Schlagwörter darunter.</translation>
    </message>
    <message>
        <source>Lists the tags.</source>
        <translation>Listet die Schlagwörter auf.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 can be given once only.</source>
        <translation>Die Option %1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>There is no command or file “%1”.</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::DocumentCommands</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the library&apos;s documents.</source>
        <translation>Listet die Dokumente der Bibliothek auf.</translation>
    </message>
    <message>
        <source>Prints a document&apos;s text, nothing added.</source>
        <translation>Gibt den Text eines Dokuments aus, ohne Zusatz.</translation>
    </message>
    <message>
        <source>Gives a document a new version, finds its annotations again in it, and tells what became of each.</source>
        <translation>Gibt einem Dokument eine neue Version, sucht darin seine Anmerkungen wieder und sagt, was aus jeder geworden ist.</translation>
    </message>
    <message>
        <source>What you corrected at “%1” has no place in the new version; it is kept.</source>
        <translation>Was Sie bei „%1“ korrigiert haben, hat in der neuen Version keinen Platz; es bleibt aufgehoben.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Give a format: --format with one of %1.</source>
        <translation>Geben Sie ein Format an: --format mit einem von %1.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>Writes annotated notes to a file or to standard output.</source>
        <translation>Schreibt kommentierte Auszüge in eine Datei oder auf die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(rückgängig gemacht)</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>Takes back the newest change not yet taken back.</source>
        <translation>Macht die neueste Änderung rückgängig, die es noch nicht ist.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>Listet die Änderungen auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Looks the library over.</source>
        <translation>Prüft die Bibliothek.</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>%1: added as “%2”</source>
        <translation>%1: hinzugefügt als „%2“</translation>
    </message>
    <message>
        <source>%1: already there as “%2”</source>
        <translation>%1: schon vorhanden als „%2“</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Adds documents to the library, those in folders too.</source>
        <translation>Fügt der Bibliothek Dokumente hinzu, auch die in Ordnern.</translation>
    </message>
</context>
<context>
    <name>cli::PageDrawing</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>cli::ParseCommand</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in this file; if it is a scan, it has to be recognised first.</source>
        <translation>In dieser Datei ist kein Text; ist sie ein Scan, muss zuerst der Text erkannt werden.</translation>
    </message>
    <message>
        <source>Reads files without any library and shows what was understood.</source>
        <translation>Liest Dateien ohne Bibliothek und zeigt, was verstanden wurde.</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>DOCUMENT-FILE</source>
        <translation>DOKUMENTDATEI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>ARGUMENTS</source>
        <translation>ARGUMENTE</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Opens the window with the files, or does one job without a window and exits.</source>
        <translation>Öffnet das Fenster mit den Dateien oder erledigt eine Aufgabe ohne Fenster und endet.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>The library, a folder NAME.marginalia; made when it is missing.</source>
        <translation>Die Bibliothek, ein Ordner NAME.marginalia; sie wird angelegt, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done; 1 something failed and the rest was done; 2 wrong usage; 3 the library cannot be opened.</source>
        <translation>Rückgabewert: 0 alles erledigt; 1 etwas ist gescheitert, der Rest erledigt; 2 falscher Aufruf; 3 die Bibliothek lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The window cannot be opened; give a command.</source>
        <translation>Das Fenster lässt sich nicht öffnen; geben Sie einen Befehl an.</translation>
    </message>
</context>
<context>
    <name>cli::ReaderProcess</name>
    <message>
        <source>Reading the file takes more memory than is allowed; split it and add the parts.</source>
        <translation>Das Lesen der Datei braucht mehr Speicher, als erlaubt ist; teilen Sie sie und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end; copy it to another disk and try again.</source>
        <translation>Die Datei lässt sich nicht zu Ende lesen; kopieren Sie sie auf ein anderes Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file grew past the size that can be read; split it and add the parts.</source>
        <translation>Die Datei ist über die Größe hinausgewachsen, die gelesen werden kann; teilen Sie sie und fügen Sie die Teile hinzu.</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>--limit is a number from 1 on.</source>
        <translation>--limit ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Searches documents, notes and tags, best first: words, &quot;exact phrase&quot;, prefix*, -not, OR, NEAR(a b, n), tag:, title:, author:, publisher:, after:, before:.</source>
        <translation>Durchsucht Dokumente, Notizen und Schlagwörter, das Beste zuerst: Wörter, &quot;genaue Wortfolge&quot;, Anfang*, -nicht, OR, NEAR(a b, n), tag:, title:, author:, publisher:, after:, before:.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The stored form of this document is damaged. Import the document again.</source>
        <translation>Die gespeicherte Form dieses Dokuments ist beschädigt. Importieren Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>short for: page</comment>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a paragraph&apos;s number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: line 40, Mary</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>This format cannot be written.</source>
        <translation>Dieses Format lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The notes could not be written because the drive is full. Make room there, or choose another place, and export again.</source>
        <translation>Die Auszüge konnten nicht geschrieben werden, weil das Laufwerk voll ist. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The notes could not be written. Choose another place and export again.</source>
        <translation>Die Auszüge konnten nicht geschrieben werden. Wählen Sie einen anderen Ort und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Annotated notes</source>
        <translation>Kommentierte Auszüge</translation>
    </message>
    <message>
        <source>Exported from Marginalist on %1.</source>
        <translation>Aus Marginalist exportiert am %1.</translation>
    </message>
    <message>
        <source>There are no annotations to show. Tag a passage first, then export again.</source>
        <translation>Es gibt noch keine Anmerkungen. Verschlagworten Sie zuerst eine Passage und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Dokument ohne Titel</translation>
    </message>
    <message>
        <source>on the document as a whole</source>
        <translation>zum ganzen Dokument</translation>
    </message>
    <message>
        <source>an area of page %1</source>
        <translation>ein Bereich der Seite %1</translation>
    </message>
    <message>
        <source>moved with a newer version of the document</source>
        <translation>mit einer neueren Version des Dokuments verschoben</translation>
    </message>
    <message>
        <source>not found in the document’s current version</source>
        <translation>in der aktuellen Version des Dokuments nicht gefunden</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>There is no text in this file. Check that it was saved completely.</source>
        <translation>In dieser Datei ist kein Text. Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Try to get another copy of it.</source>
        <translation>Diese Datei ist beschädigt und lässt sich nicht lesen. Versuchen Sie, eine andere Kopie zu bekommen.</translation>
    </message>
    <message>
        <source>This is a picture, not a document. Run text recognition over it first.</source>
        <translation>Das ist ein Bild, kein Dokument. Lassen Sie zuerst eine Texterkennung darüber laufen.</translation>
    </message>
    <message>
        <source>This is a recording, not a document. Import a transcript of it instead.</source>
        <translation>Das ist eine Aufnahme, kein Dokument. Importieren Sie stattdessen eine Abschrift.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Das ist ein Archiv. Entpacken Sie es und importieren Sie die Dokumente darin.</translation>
    </message>
    <message>
        <source>This is a program, not a document. Choose another file.</source>
        <translation>Das ist ein Programm, kein Dokument. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is a database, not a document. Export a text from the program it belongs to.</source>
        <translation>Das ist eine Datenbank, kein Dokument. Exportieren Sie einen Text aus dem Programm, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>This file is of a kind that cannot be read here. Save it as PDF, DOCX or plain text first.</source>
        <translation>Diese Art von Datei kann hier nicht gelesen werden. Speichern Sie sie zuerst als PDF, DOCX oder reinen Text.</translation>
    </message>
    <message>
        <source>No text encoding is called “%1”. Choose one from the list.</source>
        <translation>Keine Textkodierung heißt „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This file is too large to be read. Split it into smaller files.</source>
        <translation>Diese Datei ist zu groß, um gelesen zu werden. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>This file is locked with a password. In the program that it was made with, save a copy without one, and add that.</source>
        <translation>Diese Datei ist mit einem Passwort gesperrt. Speichern Sie mit dem Programm, aus dem sie stammt, eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Add it in the window, which asks for the password, or save a copy without one.</source>
        <translation>Diese Datei ist mit einem Passwort gesperrt. Fügen Sie sie im Fenster hinzu, das nach dem Passwort fragt, oder speichern Sie eine Kopie ohne.</translation>
    </message>
</context>
<context>
    <name>formats::PdfPages</name>
    <message>
        <source>Drawing was broken off.</source>
        <translation>Das Zeichnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>library::AnnotationCommands</name>
    <message>
        <source>This annotation is no longer in the library. Nothing was changed.</source>
        <translation>Diese Anmerkung ist nicht mehr in der Bibliothek. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library. Choose another one.</source>
        <translation>Dieses Schlagwort ist nicht mehr in der Bibliothek. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Dieses Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>library::AnnotationRepository</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Diese Anmerkung ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>library::Change</name>
    <message>
        <source>What should be changed is no longer in the library. Nothing was changed.</source>
        <translation>Was geändert werden soll, ist nicht mehr in der Bibliothek. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This cannot be taken back, because something it changed was changed again since.</source>
        <translation>Das lässt sich nicht rückgängig machen, weil etwas davon seither wieder geändert wurde.</translation>
    </message>
</context>
<context>
    <name>library::Check</name>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>Die Datenbank ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>A row refers to another that is not there (%1).</source>
        <translation>Eine Zeile verweist auf eine andere, die es nicht gibt (%1).</translation>
    </message>
    <message>
        <source>The number of annotations kept for the document “%1” is wrong.</source>
        <translation>Die festgehaltene Zahl der Anmerkungen zum Dokument „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>The number of annotations kept for the tag “%1” is wrong.</source>
        <translation>Die festgehaltene Zahl der Anmerkungen mit dem Schlagwort „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>The tag “%1” stands below a tag that was removed.</source>
        <translation>Das Schlagwort „%1“ steht unter einem, das entfernt wurde.</translation>
    </message>
    <message>
        <source>The document “%1” has no current version.</source>
        <translation>Das Dokument „%1“ hat keine aktuelle Version.</translation>
    </message>
    <message>
        <source>An annotation on “%1” quotes words that are not at its place: “%2” (%3).</source>
        <translation>Eine Anmerkung zu „%1“ zitiert Worte, die nicht an ihrer Stelle stehen: „%2“ (%3).</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read from the library.</source>
        <translation>Der Text von „%1“ lässt sich nicht aus der Bibliothek lesen.</translation>
    </message>
    <message>
        <source>The length kept for the document “%1” is wrong.</source>
        <translation>Die festgehaltene Länge des Dokuments „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>The original file of “%1” is missing from the library’s folder “originals”.</source>
        <translation>Die Originaldatei von „%1“ fehlt im Ordner „originals“ der Bibliothek.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A bookmark of “%1” is not at its words: “%2”.</source>
        <translation>Ein Lesezeichen von „%1“ steht nicht bei seinen Wörtern: „%2“.</translation>
    </message>
    <message>
        <source>A reviewed range of “%1” ends outside the text.</source>
        <translation>Ein durchgesehener Bereich von „%1“ endet außerhalb des Textes.</translation>
    </message>
    <message>
        <source>A correction of “%1” is not at its words: “%2”.</source>
        <translation>Eine Korrektur von „%1“ steht nicht bei ihren Wörtern: „%2“.</translation>
    </message>
</context>
<context>
    <name>library::Command</name>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Change the details of “%1”</source>
        <translation>Angaben zu „%1“ ändern</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>„%1“ kennzeichnen</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Neue Version von „%1“</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotate “%1”</source>
        <translation>Anmerkung zu „%1“</translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation>Verschlagworten mit „%1“</translation>
    </message>
    <message>
        <source>Tag “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verschlagworten</translation>
    </message>
    <message>
        <source>Delete the annotation on “%1”</source>
        <translation>Anmerkung zu „%1“ löschen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on “%1”</source>
        <translation>Notiz zu „%1“ schreiben</translation>
    </message>
    <message>
        <source>Move the ends of “%1”</source>
        <translation>Enden von „%1“ verschieben</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Schlagwort „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Take off the tag “%1”</source>
        <translation>Schlagwort „%1“ abnehmen</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Move the tag “%1”</source>
        <translation>Schlagwort „%1“ verschieben</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>Schlagwort „%1“ mit „%2“ vereinigen</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>Farbe von „%1“ ändern</translation>
    </message>
    <message>
        <source>Describe the tag “%1”</source>
        <translation>Schlagwort „%1“ beschreiben</translation>
    </message>
    <message>
        <source>Pin the tag “%1”</source>
        <translation>Schlagwort „%1“ anheften</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message>
        <source>Import annotations from “%1”</source>
        <translation>Anmerkungen aus „%1“ importieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>A change made by a newer version of this program</source>
        <translation>Eine Änderung durch eine neuere Version dieses Programms</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>%n Dokument importieren</numerusform>
            <numerusform>%n Dokumente importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>%n Dokument entfernen</numerusform>
            <numerusform>%n Dokumente entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n document(s)</source>
        <translation>
            <numerusform>%n Dokument wiederherstellen</numerusform>
            <numerusform>%n Dokumente wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s)</source>
        <translation>
            <numerusform>%n Dokument kennzeichnen</numerusform>
            <numerusform>%n Dokumente kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung löschen</numerusform>
            <numerusform>%n Anmerkungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort löschen</numerusform>
            <numerusform>%n Schlagwörter löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung importieren</numerusform>
            <numerusform>%n Anmerkungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a heading</source>
        <translation>„%1“ zur Überschrift machen</translation>
    </message>
    <message>
        <source>Make “%1” a paragraph</source>
        <translation>„%1“ zum Absatz machen</translation>
    </message>
    <message>
        <source>Make “%1” page furniture</source>
        <translation>„%1“ zum Beiwerk der Seite machen</translation>
    </message>
    <message>
        <source>Make “%1” part of the text</source>
        <translation>„%1“ zum Teil des Texts machen</translation>
    </message>
    <message>
        <source>Begin a turn of %1</source>
        <translation>Wortmeldung von %1 beginnen</translation>
    </message>
    <message>
        <source>Make “%1” no speaker’s turn</source>
        <translation>„%1“ ist keine Wortmeldung</translation>
    </message>
    <message>
        <source>Begin the article at “%1”</source>
        <translation>Artikel bei „%1“ beginnen</translation>
    </message>
    <message>
        <source>End the article at “%1”</source>
        <translation>Artikel bei „%1“ enden lassen</translation>
    </message>
    <message>
        <source>Rename a speaker to %1</source>
        <translation>Sprecher in %1 umbenennen</translation>
    </message>
    <message>
        <source>Take back corrections in “%1”</source>
        <translation>Korrekturen in „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Set the bookmark “%1”</source>
        <translation>Lesezeichen „%1“ setzen</translation>
    </message>
    <message>
        <source>Rename the bookmark “%1” to “%2”</source>
        <translation>Lesezeichen „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the bookmark “%1”</source>
        <translation>Lesezeichen „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n bookmark(s)</source>
        <translation>
            <numerusform>%n Lesezeichen entfernen</numerusform>
            <numerusform>%n Lesezeichen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as reviewed</source>
        <translation>„%1“ als durchgesehen markieren</translation>
    </message>
    <message>
        <source>Mark “%1” as not reviewed</source>
        <translation>„%1“ als nicht durchgesehen markieren</translation>
    </message>
    <message>
        <source>Move or resize an area</source>
        <translation>Einen Bereich verschieben oder seine Größe ändern</translation>
    </message>
</context>
<context>
    <name>library::Connection</name>
    <message>
        <source>The library is in use by another program. Close that program or wait until it is done, then try again.</source>
        <translation>Die Bibliothek wird von einem anderen Programm benutzt. Schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library is damaged and was left as it is. Restore its folder from a backup, or copy a file from its folder “backups” over “library.sqlite”.</source>
        <translation>Die Bibliothek ist beschädigt und wurde so gelassen, wie sie ist. Stellen Sie ihren Ordner aus einer Sicherung wieder her oder kopieren Sie eine Datei aus ihrem Ordner „backups“ über „library.sqlite“.</translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden. Prüfen Sie die Rechte ihres Ordners oder kopieren Sie sie an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>There is no space left for the library. Nothing was changed; free some space and try again.</source>
        <translation>Für die Bibliothek ist kein Platz mehr. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The change could not be written to the library, and nothing was changed. Check the disk and try again.</source>
        <translation>Die Änderung konnte nicht in die Bibliothek geschrieben werden; es wurde nichts geändert. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library could not do this, and nothing was changed. Try again, and report it if it happens again.</source>
        <translation>Das ging in der Bibliothek nicht; es wurde nichts geändert. Versuchen Sie es noch einmal und melden Sie es, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The library is no longer where it was. Open it from its new place.</source>
        <translation>Die Bibliothek ist nicht mehr da, wo sie war. Öffnen Sie sie an ihrem neuen Ort.</translation>
    </message>
</context>
<context>
    <name>library::DocumentCommands</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>library::DocumentRepository</name>
    <message>
        <source>This document is not in the library.</source>
        <translation>Dieses Dokument ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” may mean several documents. Say which one by its id:
%2</source>
        <translation>„%1“ kann mehrere Dokumente meinen. Sagen Sie mit der Kennung, welches:
%2</translation>
    </message>
    <message>
        <source>There is no document “%1” in the library. Give its id, its title or its file’s name.</source>
        <translation>In der Bibliothek ist kein Dokument „%1“. Geben Sie seine Kennung, seinen Titel oder seinen Dateinamen an.</translation>
    </message>
</context>
<context>
    <name>library::History</name>
    <message>
        <source>“%1” cannot be taken back, because “%2” builds on it. Take that back first.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen, weil „%2“ darauf aufbaut. Machen Sie zuerst das rückgängig.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because something it changed was changed again since.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen, weil etwas davon seither wieder geändert wurde.</translation>
    </message>
    <message>
        <source>This change has been taken back already.</source>
        <translation>Diese Änderung ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Only a change that was taken back can be done again.</source>
        <translation>Nur eine rückgängig gemachte Änderung lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>There is no such change in the history of this library.</source>
        <translation>Eine solche Änderung gibt es im Verlauf dieser Bibliothek nicht.</translation>
    </message>
</context>
<context>
    <name>library::Library</name>
    <message>
        <source>The library “%1” cannot be read. Check the permissions of its folder.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht lesen. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged and was left as it is. Restore its folder from a backup, or copy a file from its folder “backups” over “library.sqlite”.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt und wurde so gelassen, wie sie ist. Stellen Sie ihren Ordner aus einer Sicherung wieder her oder kopieren Sie eine Datei aus ihrem Ordner „backups“ über „library.sqlite“.</translation>
    </message>
    <message>
        <source>“%1” is not a library of this program, and was left as it is. Choose a folder that was made by it.</source>
        <translation>„%1“ ist keine Bibliothek dieses Programms und wurde so gelassen, wie es ist. Wählen Sie einen Ordner, den es angelegt hat.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of this program, and was left as it is. Update the program to open it.</source>
        <translation>Die Bibliothek „%1“ stammt von einer neueren Version dieses Programms und wurde so gelassen, wie sie ist. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written to. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden. Prüfen Sie die Rechte ihres Ordners oder kopieren Sie sie an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a library would be damaged sooner or later. Copy its folder to a drive of this computer and open it there.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo eine Bibliothek früher oder später Schaden nähme. Kopieren Sie ihren Ordner auf ein Laufwerk dieses Rechners und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The library has to be renewed for this version of the program, but there is no space for the copy that is made before. Free some space and try again.</source>
        <translation>Die Bibliothek muss für diese Version des Programms erneuert werden, aber für die Kopie davor ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library “%1” could not be made. Check the permissions of the folder it would lie in, or choose another place.</source>
        <translation>Die Bibliothek „%1“ konnte nicht angelegt werden. Prüfen Sie die Rechte des Ordners, in dem sie liegen soll, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no library at “%1”. Check the place, or make a new one.</source>
        <translation>In „%1“ ist keine Bibliothek. Prüfen Sie den Ort oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>There is something at “%1” already, and it was left as it is. Choose another name for the new library.</source>
        <translation>In „%1“ ist schon etwas, das so gelassen wurde, wie es ist. Wählen Sie einen anderen Namen für die neue Bibliothek.</translation>
    </message>
</context>
<context>
    <name>library::Originals</name>
    <message>
        <source>There is no space left to keep the file in the library. Free some space and try again.</source>
        <translation>Es ist kein Platz mehr, die Datei in der Bibliothek aufzubewahren. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library. Check the permissions of the library’s folder.</source>
        <translation>Die Datei konnte nicht in die Bibliothek kopiert werden. Prüfen Sie die Rechte des Bibliotheksordners.</translation>
    </message>
    <message>
        <source>The original file is missing from the library’s folder “originals”. Restore that folder from a backup, or import the file again.</source>
        <translation>Die Originaldatei fehlt im Ordner „originals“ der Bibliothek. Stellen Sie den Ordner aus einer Sicherung wieder her oder importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The original file in the library’s folder “originals” was changed from outside. Restore that folder from a backup, or import the file again.</source>
        <translation>Die Originaldatei im Ordner „originals“ der Bibliothek wurde von außen geändert. Stellen Sie den Ordner aus einer Sicherung wieder her oder importieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>library::ReadingMarkRepository</name>
    <message>
        <source>The bookmark is no longer there.</source>
        <translation>Das Lesezeichen ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>library::RowChange</name>
    <message>
        <source>A row of the library’s history is damaged and cannot be taken back.</source>
        <translation>Eine Zeile im Verlauf der Bibliothek ist beschädigt und lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>library::SearchIndex</name>
    <message>
        <source>The search index does not have “%1” as it is in the library.</source>
        <translation>Der Suchindex hat „%1“ nicht so, wie es in der Bibliothek steht.</translation>
    </message>
    <message>
        <source>The search index is damaged; it is made again when it is deleted.</source>
        <translation>Der Suchindex ist beschädigt; wird er gelöscht, entsteht er neu.</translation>
    </message>
    <message>
        <source>Indexing was interrupted and goes on later.</source>
        <translation>Das Indizieren wurde unterbrochen und geht später weiter.</translation>
    </message>
</context>
<context>
    <name>library::SearchQuery</name>
    <message>
        <source>There is nothing before OR. Put a word on each side of it.</source>
        <translation>Vor OR steht nichts. Setzen Sie auf jede Seite ein Wort.</translation>
    </message>
    <message>
        <source>There is nothing after OR. Put a word on each side of it.</source>
        <translation>Nach OR steht nichts. Setzen Sie auf jede Seite ein Wort.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type at least one word.</source>
        <translation>Es gibt nichts zu suchen. Geben Sie mindestens ein Wort ein.</translation>
    </message>
    <message>
        <source>A search cannot only exclude. Add a word that is to be found.</source>
        <translation>Eine Suche kann nicht nur ausschließen. Fügen Sie ein Wort hinzu, das gefunden werden soll.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Put another one after the phrase.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen. Setzen Sie eines hinter die Wortfolge.</translation>
    </message>
    <message>
        <source>NEAR( is not closed. Put a ) after its words, as in NEAR(ferry cost, 10).</source>
        <translation>NEAR( ist nicht geschlossen. Setzen Sie ein ) hinter die Wörter, wie in NEAR(Fähre Kosten, 10).</translation>
    </message>
    <message>
        <source>NEAR needs two words and a number, as in NEAR(ferry cost, 10).</source>
        <translation>NEAR braucht zwei Wörter und eine Zahl, wie in NEAR(Fähre Kosten, 10).</translation>
    </message>
    <message>
        <source>A date is written like 2022-02-01, 2022-02 or 2022.</source>
        <translation>Ein Datum schreibt man wie 2022-02-01, 2022-02 oder 2022.</translation>
    </message>
    <message>
        <source>There is nothing after the colon. Write for example title:ferry.</source>
        <translation>Nach dem Doppelpunkt steht nichts. Schreiben Sie zum Beispiel title:Fähre.</translation>
    </message>
</context>
<context>
    <name>library::TagCommands</name>
    <message>
        <source>There is a tag “%1” in this place already. Choose another name, or merge the two.</source>
        <translation>Ein Schlagwort „%1“ gibt es an dieser Stelle schon. Wählen Sie einen anderen Namen oder vereinigen Sie die beiden.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be put below itself. Choose another place for it.</source>
        <translation>Das Schlagwort „%1“ kann nicht unter sich selbst stehen. Wählen Sie einen anderen Platz dafür.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be merged into itself or a tag below it. Choose another one.</source>
        <translation>Das Schlagwort „%1“ kann nicht mit sich selbst oder einem darunter vereinigt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A tag can be put on the keys 1 to 9.</source>
        <translation>Ein Schlagwort kann auf die Tasten 1 bis 9 gelegt werden.</translation>
    </message>
</context>
<context>
    <name>library::TagRepository</name>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Dieses Schlagwort ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>library::VersionRepository</name>
    <message>
        <source>This document is not in the library.</source>
        <translation>Dieses Dokument ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The text of this document is damaged in the library. Restore the library’s folder from a backup, or import the file again.</source>
        <translation>Der Text dieses Dokuments ist in der Bibliothek beschädigt. Stellen Sie den Ordner der Bibliothek aus einer Sicherung wieder her oder importieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>models::AnnotationListModel</name>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
    <message>
        <source>p. %1, area</source>
        <translation>S. %1, Bereich</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>verschlagwortet mit %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>models::DocumentListModel</name>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <translation>
            <numerusform>%1, %n Zeichen</numerusform>
            <numerusform>%1, %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n annotations</source>
        <translation>
            <numerusform>%1, %2, %n Anmerkung</numerusform>
            <numerusform>%1, %2, %n Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>%1
%2, %3
Taken back</source>
        <translation>%1
%2, %3
Rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
</context>
<context>
    <name>models::TagCompletionModel</name>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
</context>
<context>
    <name>models::TagTreeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 tags the selection</source>
        <translation>Taste %1 verschlagwortet die Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n annotations</source>
        <translation>
            <numerusform>%1, %n Anmerkung</numerusform>
            <numerusform>%1, %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>reader::AccessibleReader</name>
    <message>
        <source>highlight</source>
        <translation>hervorgehoben</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Verschlagwortet: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Schlagwort entfernt: %1</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Annotation removed</source>
        <translation>Anmerkung gelöscht</translation>
    </message>
</context>
<context>
    <name>reader::OverviewStrip</name>
    <message>
        <source>Where annotations and hits are</source>
        <translation>Wo Anmerkungen und Treffer sind</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
</context>
<context>
    <name>reader::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>This page cannot be drawn; read it as text.</source>
        <translation>Diese Seite kann nicht gezeichnet werden; lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>reader::Preview</name>
    <message>
        <source>Where this leads</source>
        <translation>Wohin das führt</translation>
    </message>
</context>
<context>
    <name>reader::ReaderPane</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>A picture that is not in the file</source>
        <translation>Ein Bild, das nicht in der Datei ist</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a document in the list, or drop files on this window.</source>
        <translation>Wählen Sie ein Dokument in der Liste oder ziehen Sie Dateien auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>reader::SelectionBar</name>
    <message>
        <source>What can be done with the selection</source>
        <translation>Was mit der Auswahl getan werden kann</translation>
    </message>
</context>
<context>
    <name>reader::TextSearch</name>
    <message>
        <source>This is not a regular expression (%1). Correct it, or switch regular expressions off.</source>
        <translation>Das ist kein regulärer Ausdruck (%1). Berichtigen Sie ihn oder schalten Sie reguläre Ausdrücke aus.</translation>
    </message>
</context>
<context>
    <name>window::AnnotationCardDelegate</name>
    <message>
        <source>%1 · not found in this version</source>
        <translation>%1 · in dieser Version nicht gefunden</translation>
    </message>
    <message>
        <source>%1 · found again with changes</source>
        <translation>%1 · mit Änderungen wiedergefunden</translation>
    </message>
</context>
<context>
    <name>window::AnnotationCards</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Show All Passages with This Tag</source>
        <translation>Alle Passagen mit diesem Schlagwort &amp;zeigen</translation>
    </message>
    <message>
        <source>Take This Tag &amp;Off</source>
        <translation>Dieses Schlagwort &amp;abnehmen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove this annotation</source>
        <translation>Diese Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Show in the &amp;Text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Add a &amp;Tag…</source>
        <translation>&amp;Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag</source>
        <translation>Schlagwort a&amp;bnehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Show All Passages with</source>
        <translation>Alle Passagen &amp;zeigen mit</translation>
    </message>
</context>
<context>
    <name>window::AnnotationSidebar</name>
    <message>
        <source>Filter by quotation or note</source>
        <translation>Nach Zitat oder Notiz filtern</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Anmerkungen filtern</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Welche Anmerkungen</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By time made</source>
        <translation>Nach Entstehung</translation>
    </message>
    <message>
        <source>By time changed</source>
        <translation>Nach letzter Änderung</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Order of the annotations</source>
        <translation>Reihenfolge der Anmerkungen</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>Eine Notiz zum ganzen Dokument schreiben</translation>
    </message>
    <message>
        <source>Show annotations with any tag again</source>
        <translation>Wieder Anmerkungen mit allen Schlagwörtern zeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all annotations again.</source>
        <translation>Leeren Sie den Filter, um wieder alle Anmerkungen zu sehen.</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>Noch keine Anmerkungen</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Verschlagwortet mit „%1“</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>Click in a sentence, press %1 to select it, then %2: type a tag and press Enter.</source>
        <translation>Klicken Sie in einen Satz, wählen Sie ihn mit %1 aus, dann %2: Tippen Sie ein Schlagwort und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.</source>
        <translation>Wählen Sie einige Wörter aus, dann „Schlagwort“ im Menü „Anmerken“, tippen Sie ein Schlagwort und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Press %1 and write what you think of it.</source>
        <translation>Drücken Sie %1 und schreiben Sie, was Sie davon halten.</translation>
    </message>
    <message>
        <source>Choose “Write a Note” there, and write what you think of it.</source>
        <translation>Wählen Sie dort „Notiz schreiben“, und schreiben Sie, was Sie davon halten.</translation>
    </message>
    <message>
        <source>Press %1 and see your notes as a text that anybody can read.</source>
        <translation>Drücken Sie %1, und sehen Sie Ihre Notizen als Text, den jeder lesen kann.</translation>
    </message>
    <message>
        <source>Choose “Export Notes” in the menu “Library”, and see your notes as a text that anybody can read.</source>
        <translation>Wählen Sie „Auszüge exportieren“ im Menü „Bibliothek“, und sehen Sie Ihre Notizen als Text, den jeder lesen kann.</translation>
    </message>
    <message>
        <source>Select words in the text, then press %1 to tag them, %2 to highlight them or %3 to write a note.</source>
        <translation>Wählen Sie im Text Wörter aus; dann gibt ihnen %1 ein Schlagwort, %2 hebt sie hervor, und %3 schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>Select words in the text, then tag them, highlight them or write a note.</source>
        <translation>Wählen Sie im Text Wörter aus; dann geben Sie ihnen ein Schlagwort, heben sie hervor oder schreiben eine Notiz.</translation>
    </message>
</context>
<context>
    <name>window::Appearance</name>
    <message>
        <source>Follow the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>window::BookmarkPane</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>This place is not in the current version of the text: “%1”</source>
        <translation>Diese Stelle ist nicht in der jetzigen Version des Texts: „%1“</translation>
    </message>
    <message>
        <source>Bookmarks of the document</source>
        <translation>Lesezeichen des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 sets one where you read; F2 gives it a name here.</source>
        <translation>%1 setzt eines, wo Sie lesen; F2 gibt ihm hier einen Namen.</translation>
    </message>
    <message>
        <source>Right-click in the text to set one; F2 gives it a name here.</source>
        <translation>Ein Rechtsklick in den Text setzt eines; F2 gibt ihm hier einen Namen.</translation>
    </message>
</context>
<context>
    <name>window::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist eingeschaltet</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>Diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>No command fits. Try another word for it.</source>
        <translation>Kein Befehl passt. Versuchen Sie es mit einem anderen Wort.</translation>
    </message>
</context>
<context>
    <name>window::CorrectionsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, which is not in this version</source>
        <translation>%1 – nicht in dieser Version</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Texts</translation>
    </message>
    <message>
        <source>Turn of %1</source>
        <translation>Wortmeldung von %1</translation>
    </message>
    <message>
        <source>No speaker’s turn</source>
        <translation>Keine Wortmeldung</translation>
    </message>
    <message>
        <source>The article begins</source>
        <translation>Der Artikel beginnt</translation>
    </message>
    <message>
        <source>The article ends</source>
        <translation>Der Artikel endet</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>%1 heißt %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Take &amp;All Back</source>
        <translation>A&amp;lle zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was corrected in “%1”. Document › Structure has what can be.</source>
        <translation>In „%1“ wurde nichts korrigiert. Was sich korrigieren lässt, steht unter Dokument › Struktur.</translation>
    </message>
    <message>
        <source>What you corrected in “%1”. It stays when the document gets a new version.</source>
        <translation>Was Sie in „%1“ korrigiert haben. Es bleibt, wenn das Dokument eine neue Version bekommt.</translation>
    </message>
</context>
<context>
    <name>window::DocumentActions</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Angaben …</translation>
    </message>
    <message>
        <source>See and correct title, authors, publisher and date</source>
        <translation>Titel, Autoren, Herausgeber und Datum ansehen und berichtigen</translation>
    </message>
    <message>
        <source>&amp;Next Document to Read</source>
        <translation>&amp;Nächstes Dokument zum Lesen</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation>Das nächste Dokument öffnen, das nicht erledigt ist</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen documents; it can be undone</source>
        <translation>Die gewählten Dokumente entfernen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Mark as: %1</source>
        <translation>Kennzeichnen als: %1</translation>
    </message>
    <message>
        <source>Mark &amp;As</source>
        <translation>Kennzeichnen &amp;als</translation>
    </message>
    <message>
        <source>No further document in the list is left to read.</source>
        <translation>In der Liste ist kein weiteres Dokument zu lesen.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Wählen Sie zuerst ein Dokument in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n documents.</source>
        <translation>
            <numerusform>%n Dokument entfernt.</numerusform>
            <numerusform>%n Dokumente entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata, properties, information</source>
        <translation>Metadaten, Eigenschaften, Angaben</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
</context>
<context>
    <name>window::DocumentHeader</name>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Show what stands around the article too, or the article only</source>
        <translation>Auch zeigen, was um den Artikel herum steht, oder nur den Artikel</translation>
    </message>
    <message>
        <source>%1% reviewed</source>
        <translation>%1 % durchgesehen</translation>
    </message>
    <message>
        <source>%1 goes to the next passage that is left; %2 marks a passage.</source>
        <translation>%1 geht zur nächsten offenen Passage; %2 markiert eine Passage.</translation>
    </message>
    <message>
        <source>Right-click in the text to mark a passage.</source>
        <translation>Ein Rechtsklick in den Text markiert eine Passage.</translation>
    </message>
</context>
<context>
    <name>window::DocumentListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all documents again.</source>
        <translation>Leeren Sie den Filter, um wieder alle Dokumente zu sehen.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Choose the columns and the order</source>
        <translation>Spalten und Reihenfolge wählen</translation>
    </message>
    <message>
        <source>&amp;Order By</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press %1 to choose some.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher, oder drücken Sie %1, um welche auszuwählen.</translation>
    </message>
    <message>
        <source>Drop files or folders here.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher.</translation>
    </message>
</context>
<context>
    <name>window::DocumentPages</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the document as text</source>
        <translation>Das Dokument als Text zeigen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show the document as its pages</source>
        <translation>Das Dokument als Seiten zeigen</translation>
    </message>
    <message>
        <source>This document has no text. You can still mark areas on its pages.</source>
        <translation>Dieses Dokument hat keinen Text. Sie können trotzdem Bereiche seiner Seiten markieren.</translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation>Der Text wird noch gelesen.</translation>
    </message>
    <message>
        <source>The pages are locked with a password. Show the document as pages to give it.</source>
        <translation>Die Seiten sind mit einem Passwort gesperrt. Zeigen Sie das Dokument als Seiten, um es einzugeben.</translation>
    </message>
</context>
<context>
    <name>window::DocumentTabs</name>
    <message>
        <source>Only glanced at: the next document takes this tab. A double click keeps it.</source>
        <translation>Nur kurz angesehen: Das nächste Dokument übernimmt diesen Reiter. Ein Doppelklick behält ihn.</translation>
    </message>
    <message>
        <source>&amp;Keep This Tab</source>
        <translation>Diesen Reiter &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the &amp;Others</source>
        <translation>Die &amp;anderen schließen</translation>
    </message>
</context>
<context>
    <name>window::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The text is still being read.</source>
        <translation>Der Text wird noch gelesen.</translation>
    </message>
    <message>
        <source>This is the beginning. The rest is still being read; you can tag once it is there.</source>
        <translation>Das ist der Anfang. Der Rest wird noch gelesen; Schlagwörter lassen sich vergeben, sobald er da ist.</translation>
    </message>
    <message>
        <source>Choose a document on the left, or drop files here. %1 chooses files to add.</source>
        <translation>Wählen Sie links ein Dokument, oder ziehen Sie Dateien hierher. %1 wählt Dateien zum Hinzufügen.</translation>
    </message>
    <message>
        <source>Choose a document on the left, or drop files here.</source>
        <translation>Wählen Sie links ein Dokument, oder ziehen Sie Dateien hierher.</translation>
    </message>
</context>
<context>
    <name>window::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Die Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selection with its document and place</source>
        <translation>Die Auswahl mit Dokument und Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Es ist nichts geschehen, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Es ist nichts zurückgenommen worden, was sich wiederholen ließe.</translation>
    </message>
</context>
<context>
    <name>window::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Notes</source>
        <translation>Auszüge exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>&amp;Gruppiert</translation>
    </message>
    <message>
        <source>&amp;Save to File…</source>
        <translation>In Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>“%1” only</source>
        <translation>Nur „%1“</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen documents</source>
        <translation>
            <numerusform>Das gewählte Dokument</numerusform>
            <numerusform>Die %n gewählten Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>With any tag or none</source>
        <translation>Mit oder ohne Schlagwort</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>… and so on; the preview shows the beginning.</source>
        <translation>… und so weiter; die Vorschau zeigt den Anfang.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Save Notes</source>
        <translation>Auszüge speichern</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Cancel: no file is written</source>
        <translation>Abbrechen: Es wird keine Datei geschrieben</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Die Vorschau wird erstellt.</translation>
    </message>
    <message>
        <source>Writing the notes…</source>
        <translation>Die Notizen werden geschrieben …</translation>
    </message>
    <message>
        <source>Cancelled; the clipboard is as it was.</source>
        <translation>Abgebrochen; die Zwischenablage ist, wie sie war.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>window::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>é=e</source>
        <translation>é=e</translation>
    </message>
    <message>
        <source>Ignore accents</source>
        <translation>Akzente nicht beachten</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The end was reached; finding went on from the beginning.</source>
        <translation>Das Ende war erreicht; die Suche ging am Anfang weiter.</translation>
    </message>
    <message>
        <source>The beginning was reached; finding went on from the end.</source>
        <translation>Der Anfang war erreicht; die Suche ging am Ende weiter.</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>Geben Sie zuerst ein, was gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is not in this document.</source>
        <translation>„%1“ kommt in diesem Dokument nicht vor.</translation>
    </message>
</context>
<context>
    <name>window::GuideWindow</name>
    <message>
        <source>| Action | Keys |</source>
        <translation>| Aktion | Tasten |</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <source>The guide cannot be shown</source>
        <translation>Das Handbuch kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>window::HelpActions</name>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Befehl &amp;finden …</translation>
    </message>
    <message>
        <source>Find and do anything by a few letters</source>
        <translation>Alles mit wenigen Buchstaben finden und tun</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>See all keys in one window</source>
        <translation>Alle Tasten in einem Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how the program is used</source>
        <translation>Lesen, wie man das Programm benutzt</translation>
    </message>
    <message>
        <source>&amp;About Marginalist</source>
        <translation>Ü&amp;ber Marginalist</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About Marginalist</source>
        <translation>Über Marginalist</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Marginalist %1&lt;/h3&gt;&lt;p&gt;Reads documents closely, and keeps what you mark and write in their margins.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Marginalist %1&lt;/h3&gt;&lt;p&gt;Liest Dokumente genau und bewahrt, was Sie darin markieren und an den Rand schreiben.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>hotkeys, key bindings</source>
        <translation>Hotkeys, Tastenbelegung</translation>
    </message>
    <message>
        <source>manual, documentation</source>
        <translation>Handbuch, Anleitung, Hilfe</translation>
    </message>
</context>
<context>
    <name>window::HistoryPane</name>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>Every change appears here and can be taken back, also after the program was closed.</source>
        <translation>Hier erscheint jede Änderung und lässt sich rückgängig machen, auch nachdem das Programm geschlossen war.</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take back the chosen change, whatever was done after it</source>
        <translation>Die gewählte Änderung rückgängig machen, was auch danach geschah</translation>
    </message>
</context>
<context>
    <name>window::ImportActions</name>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add documents from files</source>
        <translation>Dokumente aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Alle Dokumente in einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste Text as Document</source>
        <translation>Text als Dokument &amp;einfügen</translation>
    </message>
    <message>
        <source>Make a document of the text in the clipboard</source>
        <translation>Aus dem Text in der Zwischenablage ein Dokument machen</translation>
    </message>
    <message>
        <source>&amp;What Could Not Be Read</source>
        <translation>&amp;Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Show which files could not be read, and why</source>
        <translation>Zeigen, welche Dateien nicht gelesen werden konnten und warum</translation>
    </message>
    <message>
        <source>Progress of adding documents</source>
        <translation>Fortschritt beim Hinzufügen</translation>
    </message>
    <message>
        <source>Stop adding documents; what was added stays</source>
        <translation>Hinzufügen anhalten; was hinzugefügt wurde, bleibt</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy some first.</source>
        <translation>In der Zwischenablage ist kein Text; kopieren Sie zuerst welchen.</translation>
    </message>
    <message>
        <source>Marginalist fetches nothing from the network; save the page to a file and drop that.</source>
        <translation>Marginalist holt nichts aus dem Netz; speichern Sie die Seite in eine Datei und ziehen Sie diese herein.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Hereingezogener Text</translation>
    </message>
    <message>
        <source>Open a library first; documents are kept in it.</source>
        <translation>Öffnen Sie zuerst eine Bibliothek; Dokumente werden darin aufbewahrt.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Adding documents: %1 of %2</source>
        <translation>Dokumente werden hinzugefügt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Added %n documents.</source>
        <translation>
            <numerusform>%n Dokument hinzugefügt.</numerusform>
            <numerusform>%n Dokumente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because you stopped it.</source>
        <translation>Der Rest wurde ausgelassen, weil Sie angehalten haben.</translation>
    </message>
    <message>
        <source>There was nothing to add.</source>
        <translation>Es gab nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Documents</source>
        <translation>Bei&amp;spieldokumente öffnen</translation>
    </message>
    <message>
        <source>Add the documents that come with the program, to try things with</source>
        <translation>Die mitgelieferten Dokumente zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>No file has failed to be read.</source>
        <translation>Alle Dateien ließen sich lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>import, open, load</source>
        <translation>importieren, öffnen, laden</translation>
    </message>
    <message>
        <source>import, insert</source>
        <translation>importieren, einsetzen</translation>
    </message>
</context>
<context>
    <name>window::ImportReportDialog</name>
    <message>
        <source>What Could Not Be Read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out; everything else is in the library.</source>
        <translation>
            <numerusform>%n Datei wurde ausgelassen; alles andere ist in der Bibliothek.</numerusform>
            <numerusform>%n Dateien wurden ausgelassen; alles andere ist in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>window::KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>window::LibraryActions</name>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>Make a library for another project</source>
        <translation>Eine Bibliothek für ein anderes Vorhaben anlegen</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>&amp;Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Eine andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Look the library over for damage</source>
        <translation>Die Bibliothek auf Schäden prüfen</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Libraries (*%1)</source>
        <translation>Bibliotheken (*%1)</translation>
    </message>
    <message>
        <source>There is something named “%1” already; choose another name, or open that library instead.</source>
        <translation>Es gibt schon etwas namens „%1“; wählen Sie einen anderen Namen oder öffnen Sie diese Bibliothek.</translation>
    </message>
    <message>
        <source>Open Library: choose a folder named …%1</source>
        <translation>Bibliothek öffnen: Ordner wählen, dessen Name auf %1 endet</translation>
    </message>
    <message>
        <source>“%1” is not a library; choose a folder whose name ends in %2.</source>
        <translation>„%1“ ist keine Bibliothek; wählen Sie einen Ordner, dessen Name auf %2 endet.</translation>
    </message>
    <message>
        <source>No other libraries yet</source>
        <translation>Noch keine anderen Bibliotheken</translation>
    </message>
    <message>
        <source>The library is in order: database, quotations, counts and index agree.</source>
        <translation>Die Bibliothek ist in Ordnung: Datenbank, Zitate, Zahlen und Index stimmen überein.</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>project, create</source>
        <translation>Projekt, anlegen</translation>
    </message>
    <message>
        <source>project, load</source>
        <translation>Projekt, laden</translation>
    </message>
</context>
<context>
    <name>window::LibraryProblemPage</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>&amp;Export Notes…</source>
        <translation>Auszüge &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write quotations, tags and notes to a file</source>
        <translation>Zitate, Schlagwörter und Notizen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Annotations and Tags</source>
        <translation>Anmerkungen und Schlagwörter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Marginalist</source>
        <translation>Marginalist schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Anmerken</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1 — Marginalist</source>
        <translation>%1 — Marginalist</translation>
    </message>
    <message>
        <source>Marginalist</source>
        <translation>Marginalist</translation>
    </message>
    <message>
        <source>The notes are in %1.</source>
        <translation>Die Auszüge liegen in %1.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Reiter</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Outline and Bookmarks</source>
        <translation>Gliederung und Lesezeichen</translation>
    </message>
    <message>
        <source>Tag Picker</source>
        <translation>Schlagwort-Auswahl</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>save, report, share</source>
        <translation>speichern, Bericht, teilen</translation>
    </message>
    <message>
        <source>exit, leave</source>
        <translation>schließen, verlassen</translation>
    </message>
</context>
<context>
    <name>window::MarkActions</name>
    <message>
        <source>Set or Remove &amp;Bookmark</source>
        <translation>&amp;Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Set a bookmark here, or take it away</source>
        <translation>Hier ein Lesezeichen setzen oder es wegnehmen</translation>
    </message>
    <message>
        <source>Next B&amp;ookmark</source>
        <translation>Nächstes Lesezei&amp;chen</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Zum nächsten Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>Voriges Lesezeic&amp;hen</translation>
    </message>
    <message>
        <source>To the previous bookmark</source>
        <translation>Zum vorigen Lesezeichen</translation>
    </message>
    <message>
        <source>Mark as Re&amp;viewed</source>
        <translation>Als &amp;durchgesehen markieren</translation>
    </message>
    <message>
        <source>Mark the selection or this paragraph as reviewed, or take that back</source>
        <translation>Die Auswahl oder diesen Absatz als durchgesehen markieren oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Reviewed &amp;up to Here</source>
        <translation>&amp;Bis hier durchgesehen</translation>
    </message>
    <message>
        <source>Mark all up to this paragraph as reviewed</source>
        <translation>Alles bis zu diesem Absatz als durchgesehen markieren</translation>
    </message>
    <message>
        <source>Next &amp;Unreviewed Passage</source>
        <translation>Nächste &amp;offene Passage</translation>
    </message>
    <message>
        <source>To the next passage that is not marked as reviewed</source>
        <translation>Zur nächsten Passage, die nicht als durchgesehen markiert ist</translation>
    </message>
    <message>
        <source>There is no bookmark after this place.</source>
        <translation>Nach dieser Stelle gibt es kein Lesezeichen.</translation>
    </message>
    <message>
        <source>There is no bookmark before this place.</source>
        <translation>Vor dieser Stelle gibt es kein Lesezeichen.</translation>
    </message>
    <message>
        <source>All of this document is marked as reviewed.</source>
        <translation>Das ganze Dokument ist als durchgesehen markiert.</translation>
    </message>
    <message>
        <source>Remove &amp;Bookmark</source>
        <translation>&amp;Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Set &amp;Bookmark Here</source>
        <translation>Hier ein &amp;Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Paragraph Is Not Re&amp;viewed</source>
        <translation>Absatz ist &amp;nicht durchgesehen</translation>
    </message>
    <message>
        <source>All Around It Is &amp;Not Reviewed</source>
        <translation>Alles ringsum ist nicht durch&amp;gesehen</translation>
    </message>
    <message>
        <source>This document has no bookmark yet; %1 sets one.</source>
        <translation>Dieses Dokument hat noch kein Lesezeichen; %1 setzt eines.</translation>
    </message>
    <message>
        <source>This document has no bookmark yet.</source>
        <translation>Dieses Dokument hat noch kein Lesezeichen.</translation>
    </message>
    <message>
        <source>mark, ribbon</source>
        <translation>Markierung, merken</translation>
    </message>
    <message>
        <source>done, finished</source>
        <translation>fertig, erledigt</translation>
    </message>
</context>
<context>
    <name>window::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 takes that back.</source>
        <translation>%1 nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>window::MetadataDialog</name>
    <message>
        <source>Details of the Document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n Documents</source>
        <translation>
            <numerusform>Angaben zu %n Dokument</numerusform>
            <numerusform>Angaben zu %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation>Mehrere durch Semikolons trennen</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeber</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>2022, 2022-02 or 2022-02-18</source>
        <translation>2022, 2022-02 oder 2022-02-18</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>en, de, pt-BR, …</source>
        <translation>en, de, pt-BR, …</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>What you write here counts more than what the file says. Empty a field to go back to the file&apos;s own.</source>
        <translation>Was Sie hier schreiben, zählt mehr als das, was die Datei sagt. Leeren Sie ein Feld, um zur Angabe der Datei zurückzukehren.</translation>
    </message>
    <message>
        <source>Different values; left as they are</source>
        <translation>Verschiedene Werte; sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Write the date as a year, a month or a day, for example 2022, 2022-02 or 2022-02-18.</source>
        <translation>Schreiben Sie das Datum als Jahr, Monat oder Tag, zum Beispiel 2022, 2022-02 oder 2022-02-18.</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>Die Datei sagt nichts dazu</translation>
    </message>
    <message>
        <source>Written by you; the file does not say</source>
        <translation>Von Ihnen geschrieben; die Datei sagt nichts dazu</translation>
    </message>
    <message>
        <source>Written by you; the file says “%1”</source>
        <translation>Von Ihnen geschrieben; die Datei sagt „%1“</translation>
    </message>
    <message>
        <source>Go back to what the file says</source>
        <translation>Zurück zu dem, was die Datei sagt</translation>
    </message>
    <message>
        <source>Stated in the file</source>
        <translation>In der Datei angegeben</translation>
    </message>
    <message>
        <source>Inferred from the text</source>
        <translation>Aus dem Text erschlossen</translation>
    </message>
</context>
<context>
    <name>window::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter returns to the text.</source>
        <translation>Schreiben Sie eine Notiz. Strg+Eingabe führt zum Text zurück.</translation>
    </message>
</context>
<context>
    <name>window::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>This document has no headings.</source>
        <translation>Dieses Dokument hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole outline again.</source>
        <translation>Leeren Sie den Filter, um wieder die ganze Gliederung zu sehen.</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Type some letters of a heading, a speaker or a page, and press Enter to go there.</source>
        <translation>Geben Sie ein paar Buchstaben einer Überschrift, eines Sprechers oder einer Seite ein und drücken Sie die Eingabetaste, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>window::PageActions</name>
    <message>
        <source>Show as &amp;Pages</source>
        <translation>Als &amp;Seiten zeigen</translation>
    </message>
    <message>
        <source>Show the document as its pages, or as text again</source>
        <translation>Das Dokument als Seiten zeigen oder wieder als Text</translation>
    </message>
    <message>
        <source>Annotate an &amp;Area…</source>
        <translation>&amp;Bereich markieren …</translation>
    </message>
    <message>
        <source>Draw a frame on a page, to tag it or write a note on it</source>
        <translation>Einen Rahmen auf einer Seite ziehen, um ihn zu verschlagworten oder eine Notiz dazu zu schreiben</translation>
    </message>
    <message>
        <source>Open a PDF first.</source>
        <translation>Öffnen Sie zuerst ein PDF.</translation>
    </message>
    <message>
        <source>Fit Page &amp;Width</source>
        <translation>Auf Seiten&amp;breite einpassen</translation>
    </message>
    <message>
        <source>Make pages as wide as there is room</source>
        <translation>Seiten so breit machen, wie Platz ist</translation>
    </message>
    <message>
        <source>Fit Whole Pa&amp;ge</source>
        <translation>&amp;Ganze Seite einpassen</translation>
    </message>
    <message>
        <source>Show a page as a whole</source>
        <translation>Eine Seite als Ganzes zeigen</translation>
    </message>
    <message>
        <source>Pages as P&amp;rinted</source>
        <translation>Seiten wie gedr&amp;uckt</translation>
    </message>
    <message>
        <source>Show the document as its pages first.</source>
        <translation>Zeigen Sie das Dokument zuerst als Seiten.</translation>
    </message>
    <message>
        <source>Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then press %1 to tag it or %2 to write a note.</source>
        <translation>Ziehen Sie mit der Maus einen Rahmen, oder setzen Sie mit der Eingabetaste einen, den Alt+Umschalt und die Pfeiltasten verschieben; dann gibt ihm %1 ein Schlagwort, und %2 schreibt eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then tag it or write a note on it.</source>
        <translation>Ziehen Sie mit der Maus einen Rahmen, oder setzen Sie mit der Eingabetaste einen, den Alt+Umschalt und die Pfeiltasten verschieben; dann geben Sie ihm ein Schlagwort oder schreiben eine Notiz dazu.</translation>
    </message>
    <message>
        <source>PDF, original, facsimile</source>
        <translation>PDF, Original, Faksimile</translation>
    </message>
    <message>
        <source>picture, figure, region</source>
        <translation>Bild, Abbildung, Ausschnitt</translation>
    </message>
    <message>
        <source>Show pages on light paper, as they are printed, instead of in the theme&apos;s colours</source>
        <translation>Seiten auf hellem Papier zeigen, wie sie gedruckt sind, statt in den Farben des Farbschemas</translation>
    </message>
</context>
<context>
    <name>window::PaneActions</name>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>Put the focus into the next part of the window</source>
        <translation>Den Fokus in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Put the focus into the part of the window before</source>
        <translation>Den Fokus in den vorherigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Change the size of the part of the window that has the focus</source>
        <translation>Die Größe des Fensterteils ändern, der den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Niedriger</translation>
    </message>
</context>
<context>
    <name>window::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>“%1” is locked with a password.</source>
        <translation>„%1“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>That is not the password of “%1”; try again.</source>
        <translation>Das ist nicht das Passwort von „%1“; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>It is remembered until the program ends, and never written down.</source>
        <translation>Es wird bis zum Ende des Programms gemerkt und nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>S&amp;kip This File</source>
        <translation>Datei ü&amp;berspringen</translation>
    </message>
</context>
<context>
    <name>window::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This picture is not in the file, or cannot be read.</source>
        <translation>Dieses Bild ist nicht in der Datei oder lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>window::PreferencesDialog</name>
    <message>
        <source>A font of my &amp;choice</source>
        <translation>Eine Schrift meiner &amp;Wahl</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>&amp;Number every fifth line or paragraph</source>
        <translation>Jede fünfte Zeile oder jeden fünften Absatz &amp;nummerieren</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Texts</translation>
    </message>
    <message>
        <source>Brea&amp;k them to fit</source>
        <translation>Passend &amp;umbrechen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window and of the text.</source>
        <translation>Die Farben des Fensters und des Textes.</translation>
    </message>
    <message>
        <source>dark light black night sepia high contrast colour color appearance look mode eyes</source>
        <translation>dunkel hell schwarz Nacht Sepia hoher Kontrast Farbe Aussehen Modus Augen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Otherwise the text is set in the font of the window.</source>
        <translation>Sonst steht der Text in der Schrift des Fensters.</translation>
    </message>
    <message>
        <source>typeface family letters serif</source>
        <translation>Schriftart Schriftfamilie Buchstaben Serifen Font</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Of the letters, before any zooming.</source>
        <translation>Der Buchstaben, vor jedem Vergrößern.</translation>
    </message>
    <message>
        <source>font larger smaller bigger points zoom</source>
        <translation>Schrift größer kleiner Punkt Zoom</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Zeilen&amp;breite</translation>
    </message>
    <message>
        <source>How many letters stand on a line; 60 to 75 are easy to read.</source>
        <translation>Wie viele Buchstaben in einer Zeile stehen; 60 bis 75 lesen sich leicht.</translation>
    </message>
    <message>
        <source>measure column margin narrow wide characters</source>
        <translation>Satzbreite Spalte Rand schmal breit Zeichen</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>From line to line, as a share of the font’s own height.</source>
        <translation>Von Zeile zu Zeile, als Vielfaches der Schrifthöhe.</translation>
    </message>
    <message>
        <source>leading distance height interline gap</source>
        <translation>Durchschuss Abstand Höhe Lücke</translation>
    </message>
    <message>
        <source>&amp;Paragraph spacing</source>
        <translation>&amp;Absatzabstand</translation>
    </message>
    <message>
        <source>Between two paragraphs, in lines.</source>
        <translation>Zwischen zwei Absätzen, in Zeilen.</translation>
    </message>
    <message>
        <source>distance gap margin blank</source>
        <translation>Abstand Lücke Rand leer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>The ones that exported notes cite, beside the text.</source>
        <translation>Nach denen exportierte Notizen zitieren, neben dem Text.</translation>
    </message>
    <message>
        <source>line paragraph count cite margin</source>
        <translation>Zeile Absatz zählen zitieren Rand</translation>
    </message>
    <message>
        <source>Wide tables, code</source>
        <translation>Breite Tabellen, Code</translation>
    </message>
    <message>
        <source>Otherwise they scroll sideways within themselves.</source>
        <translation>Sonst lassen sie sich in sich seitwärts rollen.</translation>
    </message>
    <message>
        <source>wrap word break overflow scroll long lines</source>
        <translation>Umbruch umbrechen Zeilenumbruch rollen lange Zeilen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>window::ReaderActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Go to Line, Paragraph or Page…</source>
        <translation>&amp;Gehe zu Zeile, Absatz oder Seite …</translation>
    </message>
    <message>
        <source>Go to a line, a paragraph or a page by its number</source>
        <translation>Zu einer Zeile, einem Absatz oder einer Seite nach ihrer Nummer gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Nächste &amp;Anmerkung</translation>
    </message>
    <message>
        <source>To the next annotation</source>
        <translation>Zur nächsten Anmerkung</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>Vorige An&amp;merkung</translation>
    </message>
    <message>
        <source>To the previous annotation</source>
        <translation>Zur vorigen Anmerkung</translation>
    </message>
    <message>
        <source>Next &amp;Heading</source>
        <translation>Nächste Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Zur nächsten Überschrift</translation>
    </message>
    <message>
        <source>Previous H&amp;eading</source>
        <translation>Vorige Übers&amp;chrift</translation>
    </message>
    <message>
        <source>To the previous heading</source>
        <translation>Zur vorigen Überschrift</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>Nach dieser Stelle gibt es keine Anmerkung.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>Vor dieser Stelle gibt es keine Anmerkung.</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Seite:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Zeile:</translation>
    </message>
    <message>
        <source>Paragraph:</source>
        <translation>Absatz:</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>This document has no such place: %1</source>
        <translation>Diese Stelle gibt es im Dokument nicht: %1</translation>
    </message>
    <message>
        <source>Next &amp;Link or Footnote</source>
        <translation>Nächster &amp;Link oder Fußnote</translation>
    </message>
    <message>
        <source>Put the caret on the next link or footnote; Enter follows it</source>
        <translation>Die Schreibmarke auf den nächsten Link oder die nächste Fußnote setzen; die Eingabetaste folgt</translation>
    </message>
    <message>
        <source>Previous Lin&amp;k or Footnote</source>
        <translation>Voriger Lin&amp;k oder Fußnote</translation>
    </message>
    <message>
        <source>Put the caret on the link or footnote before</source>
        <translation>Die Schreibmarke auf den vorigen Link oder die vorige Fußnote setzen</translation>
    </message>
    <message>
        <source>Look &amp;Where It Leads</source>
        <translation>Ansehen, &amp;wohin es führt</translation>
    </message>
    <message>
        <source>Show the footnote, or where the link leads, in a small window; Enter goes there</source>
        <translation>Die Fußnote oder das Ziel des Links in einem kleinen Fenster zeigen; die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>There is no link or footnote after this place.</source>
        <translation>Nach dieser Stelle gibt es keinen Link und keine Fußnote.</translation>
    </message>
    <message>
        <source>There is no link or footnote before this place.</source>
        <translation>Vor dieser Stelle gibt es keinen Link und keine Fußnote.</translation>
    </message>
    <message>
        <source>There is no footnote, and no link to another place of the document, at the caret.</source>
        <translation>An der Schreibmarke steht weder eine Fußnote noch ein Link zu einer anderen Stelle des Dokuments.</translation>
    </message>
    <message>
        <source>There was no jump to come back from.</source>
        <translation>Es gab keinen Sprung, von dem es zurückginge.</translation>
    </message>
    <message>
        <source>Go back first.</source>
        <translation>Gehen Sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Back to where you were before, also in another document</source>
        <translation>Dorthin zurück, wo Sie vorher waren, auch in einem anderen Dokument</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find only what is written the same way</source>
        <translation>Nur finden, was genauso geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Whole Words</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Find only whole words</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Ignore &amp;Accents</source>
        <translation>&amp;Akzente übergehen</translation>
    </message>
    <message>
        <source>Take é for e when finding</source>
        <translation>Beim Suchen é wie e behandeln</translation>
    </message>
    <message>
        <source>&amp;Regular Expression</source>
        <translation>Reg&amp;ulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Nach einem Muster suchen</translation>
    </message>
    <message>
        <source>Find O&amp;ptions</source>
        <translation>Such&amp;optionen</translation>
    </message>
    <message>
        <source>There is no heading after this place.</source>
        <translation>Nach dieser Stelle kommt keine Überschrift mehr.</translation>
    </message>
    <message>
        <source>There is no heading before this place.</source>
        <translation>Vor dieser Stelle steht keine Überschrift.</translation>
    </message>
    <message>
        <source>search, look for</source>
        <translation>suchen, finden</translation>
    </message>
    <message>
        <source>jump, number</source>
        <translation>springen, Nummer</translation>
    </message>
    <message>
        <source>bigger, enlarge, font size</source>
        <translation>größer, vergrößern, Schriftgröße</translation>
    </message>
    <message>
        <source>reduce, shrink, font size</source>
        <translation>kleiner, verkleinern, Schriftgröße</translation>
    </message>
</context>
<context>
    <name>window::SelectionActions</name>
    <message>
        <source>Select &amp;Word</source>
        <translation>&amp;Wort auswählen</translation>
    </message>
    <message>
        <source>Select the word at the caret, and one more each time</source>
        <translation>Das Wort an der Schreibmarke auswählen und jedes Mal eines mehr</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select the sentence at the caret, and one more each time</source>
        <translation>Den Satz an der Schreibmarke auswählen und jedes Mal einen mehr</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret, and one more each time</source>
        <translation>Den Absatz an der Schreibmarke auswählen und jedes Mal einen mehr</translation>
    </message>
    <message>
        <source>&amp;Give Back the Last Word</source>
        <translation>&amp;Letztes Wort wieder abwählen</translation>
    </message>
    <message>
        <source>Take the last word out of the selection</source>
        <translation>Das letzte Wort aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Give &amp;Back the Last Sentence</source>
        <translation>Letzten Sa&amp;tz wieder abwählen</translation>
    </message>
    <message>
        <source>Take the last sentence out of the selection</source>
        <translation>Den letzten Satz aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Give Back the &amp;Last Paragraph</source>
        <translation>Letzten A&amp;bsatz wieder abwählen</translation>
    </message>
    <message>
        <source>Take the last paragraph out of the selection</source>
        <translation>Den letzten Absatz aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>&amp;Extend to the Sentence’s End</source>
        <translation>Bis zum Satz&amp;ende erweitern</translation>
    </message>
    <message>
        <source>Move the selection’s end to the end of the sentence</source>
        <translation>Das Ende der Auswahl ans Ende des Satzes setzen</translation>
    </message>
    <message>
        <source>&amp;Move Back by a Sentence</source>
        <translation>Um einen Satz &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Move the selection’s end back by a sentence</source>
        <translation>Das Ende der Auswahl um einen Satz zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>&amp;Nächster Satz</translation>
    </message>
    <message>
        <source>Select the sentence after the selection</source>
        <translation>Den Satz nach der Auswahl auswählen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Sentence</source>
        <translation>&amp;Vorheriger Satz</translation>
    </message>
    <message>
        <source>Select the sentence before the selection</source>
        <translation>Den Satz vor der Auswahl auswählen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paragraph</source>
        <translation>Nä&amp;chster Absatz</translation>
    </message>
    <message>
        <source>Select the paragraph after the selection</source>
        <translation>Den Absatz nach der Auswahl auswählen</translation>
    </message>
    <message>
        <source>P&amp;revious Paragraph</source>
        <translation>Vorheriger A&amp;bsatz</translation>
    </message>
    <message>
        <source>Select the paragraph before the selection</source>
        <translation>Den Absatz vor der Auswahl auswählen</translation>
    </message>
</context>
<context>
    <name>window::SettingList</name>
    <message>
        <source>No setting has to do with “%1”. Try “dark”, “font” or “spacing”.</source>
        <translation>Keine Einstellung hat mit „%1“ zu tun. Versuchen Sie „dunkel“, „Schrift“ oder „Abstand“.</translation>
    </message>
</context>
<context>
    <name>window::Shortcuts</name>
    <message>
        <source>One letter to the left</source>
        <translation>Ein Zeichen nach links</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>Ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>One line up</source>
        <translation>Eine Zeile nach oben</translation>
    </message>
    <message>
        <source>One line down</source>
        <translation>Eine Zeile nach unten</translation>
    </message>
    <message>
        <source>One word to the left</source>
        <translation>Ein Wort nach links</translation>
    </message>
    <message>
        <source>One word to the right</source>
        <translation>Ein Wort nach rechts</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Zum nächsten Absatz</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Zum Ende der Zeile</translation>
    </message>
    <message>
        <source>To the end of the text</source>
        <translation>Zum Ende des Texts</translation>
    </message>
    <message>
        <source>One screen up</source>
        <translation>Einen Bildschirm nach oben</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>Einen Bildschirm nach unten</translation>
    </message>
    <message>
        <source>With Shift, all of these select</source>
        <translation>Mit der Umschalttaste wählen alle diese aus</translation>
    </message>
    <message>
        <source>Scroll by a screen; with Shift, back</source>
        <translation>Um einen Bildschirm rollen; mit Umschalt zurück</translation>
    </message>
    <message>
        <source>Follow the link or footnote, open the picture, show the annotation</source>
        <translation>Dem Link oder der Fußnote folgen, das Bild öffnen, die Anmerkung zeigen</translation>
    </message>
    <message>
        <source>Close the small window; drop the selection</source>
        <translation>Das kleine Fenster schließen; die Auswahl aufheben</translation>
    </message>
    <message>
        <source>To the beginning of the paragraph</source>
        <translation>Zum Anfang des Absatzes</translation>
    </message>
    <message>
        <source>To the beginning of the line</source>
        <translation>Zum Anfang der Zeile</translation>
    </message>
    <message>
        <source>To the beginning of the text</source>
        <translation>Zum Anfang des Texts</translation>
    </message>
</context>
<context>
    <name>window::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Nach Aktion oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Take &amp;Them Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>In the text (these cannot be changed)</source>
        <translation>Im Text (nicht zu ändern)</translation>
    </message>
    <message>
        <source>Keys for “%1”. Press others in the field to change them.</source>
        <translation>Tasten für „%1“. Drücken Sie im Feld andere, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>In the text these keys no longer do this: %1.</source>
        <translation>Im Text tun diese Tasten nun nicht mehr: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 has these keys. Take them over, or press others.</source>
        <translation>„%1“ hat diese Tasten. Übernehmen Sie sie oder drücken Sie andere.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>window::SpeakerDialog</name>
    <message>
        <source>A turn of this speaker &amp;begins here</source>
        <translation>Hier &amp;beginnt eine Wortmeldung</translation>
    </message>
    <message>
        <source>“%1” is called so &amp;everywhere in this document</source>
        <translation>„%1“ heißt &amp;überall in diesem Dokument so</translation>
    </message>
    <message>
        <source>This is &amp;no speaker’s turn</source>
        <translation>Das ist &amp;keine Wortmeldung</translation>
    </message>
    <message>
        <source>Speaker’s Turn</source>
        <translation>Wortmeldung</translation>
    </message>
    <message>
        <source>&amp;Speaker:</source>
        <translation>&amp;Sprecher:</translation>
    </message>
</context>
<context>
    <name>window::StepReport</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>Go to where that was changed</source>
        <translation>Dorthin gehen, wo das geändert wurde</translation>
    </message>
    <message>
        <source>Take it back again</source>
        <translation>Wieder zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Taken back in “%1”: %2.</source>
        <translation>Zurückgenommen in „%1“: %2.</translation>
    </message>
    <message>
        <source>Done again in “%1”: %2.</source>
        <translation>Wiederholt in „%1“: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n documents: %1.</source>
        <translation>
            <numerusform>Zurückgenommen in %n Dokument: %1.</numerusform>
            <numerusform>Zurückgenommen in %n Dokumenten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n documents: %1.</source>
        <translation>
            <numerusform>Wiederholt in %n Dokument: %1.</numerusform>
            <numerusform>Wiederholt in %n Dokumenten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>window::StructureActions</name>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Überschrift &amp;%1</translation>
    </message>
    <message>
        <source>Take this for a paragraph of the text</source>
        <translation>Dies als Absatz des Texts nehmen</translation>
    </message>
    <message>
        <source>Take this for a heading; the outline shows it</source>
        <translation>Dies als Überschrift nehmen; die Gliederung zeigt sie</translation>
    </message>
    <message>
        <source>Page &amp;Furniture</source>
        <translation>B&amp;eiwerk der Seite</translation>
    </message>
    <message>
        <source>Page numbers, share buttons and the like: shown faded, and no part of the text; or back again</source>
        <translation>Seitenzahlen, Teilen-Knöpfe und Ähnliches: blass gezeigt und kein Teil des Texts; oder wieder zurück</translation>
    </message>
    <message>
        <source>&amp;Speaker’s Turn…</source>
        <translation>&amp;Wortmeldung …</translation>
    </message>
    <message>
        <source>Say who speaks from here on</source>
        <translation>Sagen, wer von hier an spricht</translation>
    </message>
    <message>
        <source>The Article &amp;Begins Here</source>
        <translation>Der Artikel &amp;beginnt hier</translation>
    </message>
    <message>
        <source>Take everything before this paragraph for page furniture</source>
        <translation>Alles vor diesem Absatz als Beiwerk der Seite nehmen</translation>
    </message>
    <message>
        <source>The Article &amp;Ends Here</source>
        <translation>Der Artikel e&amp;ndet hier</translation>
    </message>
    <message>
        <source>Take everything after this paragraph for page furniture</source>
        <translation>Alles nach diesem Absatz als Beiwerk der Seite nehmen</translation>
    </message>
    <message>
        <source>&amp;Take Back Corrections Here</source>
        <translation>Korrekturen hier &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Show this paragraph as it was read from the file</source>
        <translation>Diesen Absatz zeigen, wie er aus der Datei gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>&amp;Korrekturen …</translation>
    </message>
    <message>
        <source>See all that you corrected in this document, and take it back</source>
        <translation>Alles ansehen und zurücknehmen, was Sie in diesem Dokument korrigiert haben</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>Stru&amp;ktur</translation>
    </message>
    <message>
        <source>Nothing was corrected in this paragraph.</source>
        <translation>In diesem Absatz wurde nichts korrigiert.</translation>
    </message>
</context>
<context>
    <name>window::TabActions</name>
    <message>
        <source>&amp;Close Document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this document&apos;s tab</source>
        <translation>Den Reiter dieses Dokuments schließen</translation>
    </message>
    <message>
        <source>&amp;Open the Closed One Again</source>
        <translation>Geschlossenes wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open again what was closed last</source>
        <translation>Das zuletzt Geschlossene wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep This Tab</source>
        <translation>Diesen Reiter &amp;behalten</translation>
    </message>
    <message>
        <source>Let the next document have a tab of its own</source>
        <translation>Das nächste Dokument bekommt einen eigenen Reiter</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>To the tab on the right</source>
        <translation>Zum Reiter rechts</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>To the tab on the left</source>
        <translation>Zum Reiter links</translation>
    </message>
    <message>
        <source>No closed document is left to open again.</source>
        <translation>Es gibt kein geschlossenes Dokument mehr, das wieder geöffnet werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Read two documents, or two places of one, beside each other</source>
        <translation>Zwei Dokumente oder zwei Stellen eines Dokuments nebeneinander lesen</translation>
    </message>
    <message>
        <source>Go to the &amp;Other Half</source>
        <translation>Zur &amp;anderen Hälfte</translation>
    </message>
    <message>
        <source>Put the focus into the other half</source>
        <translation>Den Fokus in die andere Hälfte setzen</translation>
    </message>
    <message>
        <source>S&amp;wap the Halves</source>
        <translation>Hälften &amp;tauschen</translation>
    </message>
    <message>
        <source>Put the left half to the right</source>
        <translation>Die linke Hälfte nach rechts setzen</translation>
    </message>
    <message>
        <source>S&amp;croll Both Together</source>
        <translation>&amp;Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Open in New &amp;Tab</source>
        <translation>In neuem &amp;Reiter öffnen</translation>
    </message>
    <message>
        <source>Open the chosen documents in tabs, for later</source>
        <translation>Die gewählten Dokumente für später in Reitern öffnen</translation>
    </message>
    <message>
        <source>Open in the Other &amp;Half</source>
        <translation>In der anderen &amp;Hälfte öffnen</translation>
    </message>
    <message>
        <source>Open the chosen document beside the one that is read</source>
        <translation>Das gewählte Dokument neben dem öffnen, das gelesen wird</translation>
    </message>
    <message>
        <source>Close the O&amp;thers</source>
        <translation>Die &amp;anderen schließen</translation>
    </message>
    <message>
        <source>Close all tabs but this one</source>
        <translation>Alle Reiter außer diesem schließen</translation>
    </message>
    <message>
        <source>Move Tab to the &amp;Right</source>
        <translation>Reiter nach &amp;rechts</translation>
    </message>
    <message>
        <source>Put this tab one place further right</source>
        <translation>Diesen Reiter einen Platz nach rechts setzen</translation>
    </message>
    <message>
        <source>Move Tab to the &amp;Left</source>
        <translation>Reiter nach &amp;links</translation>
    </message>
    <message>
        <source>Put this tab one place further left</source>
        <translation>Diesen Reiter einen Platz nach links setzen</translation>
    </message>
    <message>
        <source>This tab is kept already.</source>
        <translation>Dieser Reiter wird schon behalten.</translation>
    </message>
    <message>
        <source>No document was closed.</source>
        <translation>Es wurde kein Dokument geschlossen.</translation>
    </message>
    <message>
        <source>Show two documents side by side first.</source>
        <translation>Zeigen Sie zuerst zwei Dokumente nebeneinander.</translation>
    </message>
    <message>
        <source>Open a second document first.</source>
        <translation>Öffnen Sie zuerst ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Synchronise both halves: keep them at places that belong together</source>
        <translation>Beide Hälften synchronisieren: sie an Stellen halten, die zusammengehören</translation>
    </message>
    <message>
        <source>The first %1 of the %2 chosen documents are open now; choose at most %1 at a time.</source>
        <translation>Die ersten %1 der %2 gewählten Dokumente sind jetzt offen; wählen Sie höchstens %1 auf einmal.</translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Wählen Sie zuerst ein Dokument in der Liste.</translation>
    </message>
    <message>
        <source>split, compare, two, parallel, columns</source>
        <translation>teilen, vergleichen, zwei, parallel, Spalten</translation>
    </message>
    <message>
        <source>lock, parallel</source>
        <translation>koppeln, parallel</translation>
    </message>
</context>
<context>
    <name>window::TabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Geöffnete Dokumente</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
</context>
<context>
    <name>window::TagPane</name>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Neues Schlagwort …</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Ein Schlagwort anlegen</translation>
    </message>
    <message>
        <source>&amp;Rename Tag</source>
        <translation>Schlagwort &amp;umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Das Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>&amp;Describe Tag…</source>
        <translation>Schlagwort &amp;beschreiben …</translation>
    </message>
    <message>
        <source>Say what the tag stands for</source>
        <translation>Sagen, wofür das Schlagwort steht</translation>
    </message>
    <message>
        <source>&amp;Colour of Tag</source>
        <translation>&amp;Farbe des Schlagworts</translation>
    </message>
    <message>
        <source>Choose the tag&apos;s colour</source>
        <translation>Die Farbe des Schlagworts wählen</translation>
    </message>
    <message>
        <source>&amp;Key of Tag</source>
        <translation>&amp;Taste des Schlagworts</translation>
    </message>
    <message>
        <source>Choose a key that tags the selection</source>
        <translation>Eine Taste wählen, die die Auswahl verschlagwortet</translation>
    </message>
    <message>
        <source>&amp;Merge Tag Into…</source>
        <translation>Schlagwort &amp;vereinigen mit …</translation>
    </message>
    <message>
        <source>Merge the tag into another one</source>
        <translation>Das Schlagwort mit einem anderen vereinigen</translation>
    </message>
    <message>
        <source>Move Tag to the &amp;Top</source>
        <translation>Schlagwort nach &amp;oben holen</translation>
    </message>
    <message>
        <source>Move the tag out of the one it is nested in</source>
        <translation>Das Schlagwort aus dem herausholen, unter dem es steht</translation>
    </message>
    <message>
        <source>R&amp;emove Tag</source>
        <translation>Schlagwort &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the tag and all below it; the annotations stay</source>
        <translation>Das Schlagwort und alle darunter entfernen; die Anmerkungen bleiben</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>&amp;Other Colour…</source>
        <translation>&amp;Andere Farbe …</translation>
    </message>
    <message>
        <source>Key &amp;%1</source>
        <translation>Taste &amp;%1</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>Describe Tag</source>
        <translation>Schlagwort beschreiben</translation>
    </message>
    <message>
        <source>What “%1” stands for:</source>
        <translation>Wofür „%1“ steht:</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ vereinigen mit</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag, or parent/child:</source>
        <translation>Name des Schlagworts, oder oben/unten:</translation>
    </message>
    <message>
        <source>Choose a tag to see its passages</source>
        <translation>Wählen Sie ein Schlagwort, um seine Passagen zu sehen</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>Keine Passagen</translation>
    </message>
    <message>
        <source>Nothing is tagged with this yet.</source>
        <translation>Damit ist noch nichts verschlagwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged “%1”</source>
        <translation>
            <numerusform>%n Passage mit „%1“</numerusform>
            <numerusform>%n Passagen mit „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Put Tag &amp;Below Another…</source>
        <translation>Schlagwort &amp;unter ein anderes setzen …</translation>
    </message>
    <message>
        <source>Nest the tag, with all below it, in another one</source>
        <translation>Das Schlagwort mit allem, was darunter steht, unter ein anderes setzen</translation>
    </message>
    <message>
        <source>Put “%1” below</source>
        <translation>„%1“ setzen unter</translation>
    </message>
    <message>
        <source>Select words in the text and press %1. Type parent/child to nest one tag below another.</source>
        <translation>Wählen Sie im Text Wörter aus und drücken Sie %1. Mit Ober/Unter steht ein Schlagwort unter einem anderen.</translation>
    </message>
    <message>
        <source>Select words in the text and tag them. Type parent/child to nest one tag below another.</source>
        <translation>Wählen Sie im Text Wörter aus und geben Sie ihnen ein Schlagwort. Mit Ober/Unter steht ein Schlagwort unter einem anderen.</translation>
    </message>
    <message>
        <source>The tag “%1” stands at the top now.</source>
        <translation>Das Schlagwort „%1“ steht jetzt ganz oben.</translation>
    </message>
    <message>
        <source>code, category, create</source>
        <translation>Code, Kategorie, anlegen</translation>
    </message>
    <message>
        <source>combine, join</source>
        <translation>vereinen, verbinden</translation>
    </message>
    <message>
        <source>delete, code</source>
        <translation>löschen, Code</translation>
    </message>
</context>
<context>
    <name>window::TagPicker</name>
    <message>
        <source>Tag the selection</source>
        <translation>Die Auswahl verschlagworten</translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation>Schlagwort, oder oben/unten</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Select some words, then choose their tag.</source>
        <translation>Wählen Sie Worte aus, dann ihr Schlagwort.</translation>
    </message>
    <message>
        <source>Tags “%1”</source>
        <translation>Schlagwörter für „%1“</translation>
    </message>
    <message>
        <source>Type some letters of a tag, or choose one with the arrow keys.</source>
        <translation>Tippen Sie einige Buchstaben eines Schlagworts, oder wählen Sie eines mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>window::TagPrompt</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation>Schlagwort, oder oben/unten</translation>
    </message>
</context>
<context>
    <name>window::TaggingActions</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Verschlagworten …</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Die Auswahl verschlagworten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag with the &amp;Words Themselves</source>
        <translation>Mit den &amp;Worten selbst verschlagworten</translation>
    </message>
    <message>
        <source>Make a tag of the selected words</source>
        <translation>Aus den ausgewählten Worten ein Schlagwort machen</translation>
    </message>
    <message>
        <source>In vivo</source>
        <translation>In vivo</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Highlight the selection without a tag</source>
        <translation>Die Auswahl ohne Schlagwort hervorheben</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>Eine Notiz zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the &amp;Document</source>
        <translation>Notiz zum &amp;Dokument</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>Eine Notiz zum ganzen Dokument schreiben</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>Anmerkung &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Die Anmerkung an der Schreibmarke entfernen</translation>
    </message>
    <message>
        <source>&amp;End One Word Later</source>
        <translation>&amp;Ende ein Wort später</translation>
    </message>
    <message>
        <source>End One Word E&amp;arlier</source>
        <translation>Ende ein Wort &amp;früher</translation>
    </message>
    <message>
        <source>&amp;Begin One Word Earlier</source>
        <translation>&amp;Anfang ein Wort früher</translation>
    </message>
    <message>
        <source>Begin One Word &amp;Later</source>
        <translation>Anfang ein Wort &amp;später</translation>
    </message>
    <message>
        <source>Move this end of the annotation</source>
        <translation>Dieses Ende der Anmerkung verschieben</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Tag the selection with the tag of this key</source>
        <translation>Die Auswahl mit dem Schlagwort dieser Taste versehen</translation>
    </message>
    <message>
        <source>Tags with a &amp;Key</source>
        <translation>Schlagwörter mit &amp;Taste</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>&amp;Enden verschieben</translation>
    </message>
    <message>
        <source>Key %1: no tag yet</source>
        <translation>Taste %1: noch kein Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n annotations</source>
        <translation>
            <numerusform>%n Anmerkung ein Schlagwort geben</numerusform>
            <numerusform>%n Anmerkungen ein Schlagwort geben</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag has the key %1 yet; give it to one in the Tags tab.</source>
        <translation>Die Taste %1 hat noch kein Schlagwort; geben Sie sie einem auf der Karte „Schlagwörter“.</translation>
    </message>
    <message>
        <source>Put the caret into an annotation first; then its ends can be moved.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in eine Anmerkung; dann lassen sich ihre Enden verschieben.</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag</source>
        <translation>Schlagwort a&amp;bnehmen</translation>
    </message>
    <message>
        <source>Take &amp;Off a Tag…</source>
        <translation>Ein Schlagwort &amp;wegnehmen …</translation>
    </message>
    <message>
        <source>Take a tag off the annotation; the passage stays marked</source>
        <translation>Der Anmerkung ein Schlagwort wegnehmen; die Passage bleibt markiert</translation>
    </message>
    <message>
        <source>Select some words first; then choose their tag.</source>
        <translation>Wählen Sie zuerst Worte aus, dann ihr Schlagwort.</translation>
    </message>
    <message>
        <source>The document is still being read; tag it once the whole of it is there.</source>
        <translation>Das Dokument wird noch gelesen; vergeben Sie Schlagwörter, sobald es ganz da ist.</translation>
    </message>
    <message>
        <source>Select some words first, or put the caret into an annotation.</source>
        <translation>Wählen Sie erst einige Wörter aus, oder setzen Sie die Schreibmarke in eine Anmerkung.</translation>
    </message>
    <message>
        <source>Put the caret into a tagged passage first.</source>
        <translation>Setzen Sie die Schreibmarke erst in eine Passage mit Schlagwort.</translation>
    </message>
    <message>
        <source>Select some words first to tag them with “%1”.</source>
        <translation>Wählen Sie erst einige Wörter aus, um ihnen „%1“ zu geben.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations.</source>
        <translation>
            <numerusform>%n Anmerkung entfernt.</numerusform>
            <numerusform>%n Anmerkungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>code, coding, label, category</source>
        <translation>Code, kodieren, Etikett, Kategorie</translation>
    </message>
    <message>
        <source>untag, code, label</source>
        <translation>Code, Etikett, entfernen</translation>
    </message>
    <message>
        <source>code, coding</source>
        <translation>Code, kodieren</translation>
    </message>
    <message>
        <source>marker, colour, underline</source>
        <translation>Textmarker, Farbe, unterstreichen</translation>
    </message>
    <message>
        <source>comment, memo, annotate</source>
        <translation>Kommentar, Memo, anmerken</translation>
    </message>
    <message>
        <source>comment, memo, summary</source>
        <translation>Kommentar, Memo, Zusammenfassung</translation>
    </message>
    <message>
        <source>delete, comment, highlight, code</source>
        <translation>löschen, Kommentar, Hervorhebung, Code</translation>
    </message>
</context>
<context>
    <name>window::TextClicks</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>This link leads out of the document. Open it?</source>
        <translation>Dieser Link führt aus dem Dokument hinaus. Möchten Sie ihn öffnen?</translation>
    </message>
    <message>
        <source>This link leads to something that is not opened from a document.</source>
        <translation>Dieser Link führt zu etwas, das nicht aus einem Dokument heraus geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>window::VersionActions</name>
    <message>
        <source>&amp;Update from File…</source>
        <translation>Aus Datei a&amp;ktualisieren …</translation>
    </message>
    <message>
        <source>Replace the text by a newer file and keep the annotations</source>
        <translation>Den Text durch eine neuere Datei ersetzen und die Anmerkungen behalten</translation>
    </message>
    <message>
        <source>Read in Another &amp;Encoding…</source>
        <translation>Mit anderer &amp;Kodierung lesen …</translation>
    </message>
    <message>
        <source>Read the file again when its letters are wrong</source>
        <translation>Die Datei noch einmal lesen, wenn die Buchstaben falsch sind</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page</source>
        <translation>&amp;Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Read the page with all that stands around the article, or without</source>
        <translation>Die Seite mit allem lesen, was um den Artikel steht, oder ohne</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Eine Datei wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading; the document stays as it is</source>
        <translation>Lesen abbrechen; das Dokument bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Show the &amp;Article Only</source>
        <translation>Nur den &amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>Article only</source>
        <translation>Nur der Artikel</translation>
    </message>
    <message>
        <source>Choose one document to update.</source>
        <translation>Wählen Sie ein Dokument zum Aktualisieren.</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>Aus Datei aktualisieren</translation>
    </message>
    <message>
        <source>Choose one document to read again.</source>
        <translation>Wählen Sie ein Dokument zum erneuten Lesen.</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>Mit anderer Kodierung lesen</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Kodierung der Datei:</translation>
    </message>
    <message>
        <source>This document is being read already; wait until that is done.</source>
        <translation>Dieses Dokument wird schon gelesen; warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>„%1“ wird gelesen</translation>
    </message>
    <message>
        <source>Reading the file brought nothing new; the document stays as it is.</source>
        <translation>Das Lesen der Datei hat nichts Neues gebracht; das Dokument bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The document has a new version; %n annotations were found again.</source>
        <translation>
            <numerusform>Das Dokument hat eine neue Version; %n Anmerkung wurde wiedergefunden.</numerusform>
            <numerusform>Das Dokument hat eine neue Version; %n Anmerkungen wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found and are marked in the sidebar.</source>
        <translation>
            <numerusform>%n wurde nicht gefunden und ist in der Seitenleiste gekennzeichnet.</numerusform>
            <numerusform>%n wurden nicht gefunden und sind in der Seitenleiste gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are new in the file.</source>
        <translation>
            <numerusform>%n Kommentar ist neu in der Datei.</numerusform>
            <numerusform>%n Kommentare sind neu in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections have no place in it; see Document › Structure › Corrections.</source>
        <translation>
            <numerusform>%n Ihrer Korrekturen hat darin keinen Platz; siehe Dokument › Struktur › Korrekturen.</numerusform>
            <numerusform>%n Ihrer Korrekturen haben darin keinen Platz; siehe Dokument › Struktur › Korrekturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document in the list first.</source>
        <translation>Wählen Sie zuerst ein Dokument in der Liste.</translation>
    </message>
    <message>
        <source>Open a saved web page first.</source>
        <translation>Öffnen Sie zuerst eine gespeicherte Webseite.</translation>
    </message>
    <message>
        <source>new version, reload</source>
        <translation>neue Fassung, neu laden</translation>
    </message>
    <message>
        <source>character set, reload</source>
        <translation>Zeichensatz, Umlaute, neu laden</translation>
    </message>
</context>
<context>
    <name>window::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Annotations and Tags</source>
        <translation>&amp;Anmerkungen und Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Put the focus there</source>
        <translation>Den Fokus dorthin setzen</translation>
    </message>
    <message>
        <source>Go to the &amp;List</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Go to the Te&amp;xt</source>
        <translation>Zum Te&amp;xt</translation>
    </message>
    <message>
        <source>Go to the A&amp;nnotations</source>
        <translation>Zu den A&amp;nmerkungen</translation>
    </message>
    <message>
        <source>Go to the Ta&amp;gs</source>
        <translation>Zu den Schla&amp;gwörtern</translation>
    </message>
    <message>
        <source>F&amp;ilter Documents</source>
        <translation>Dokumente f&amp;iltern</translation>
    </message>
    <message>
        <source>Filter Annotati&amp;ons</source>
        <translation>Anmerkungen fil&amp;tern</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Choose how the text is set</source>
        <translation>Einstellen, wie der Text gesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Glied&amp;erung</translation>
    </message>
    <message>
        <source>Go to the &amp;Outline</source>
        <translation>Zur Glieder&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Line and Paragraph Numbers</source>
        <translation>&amp;Zeilen- und Absatznummern</translation>
    </message>
    <message>
        <source>Number the lines or paragraphs beside the text, as they are cited</source>
        <translation>Zeilen oder Absätze neben dem Text nummerieren, wie man sie zitiert</translation>
    </message>
    <message>
        <source>&amp;Wrap Wide Tables and Code</source>
        <translation>Breite Tabellen und Code &amp;umbrechen</translation>
    </message>
    <message>
        <source>Break wide tables and long lines of code to fit, instead of scrolling them sideways</source>
        <translation>Breite Tabellen und lange Codezeilen umbrechen, statt sie seitwärts zu rollen</translation>
    </message>
    <message>
        <source>&amp;Move To</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Go to the &amp;Bookmarks</source>
        <translation>Zu den &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>The text and nothing else; Escape brings the panes back</source>
        <translation>Nur der Text; Escape bringt die Bereiche zurück</translation>
    </message>
    <message>
        <source>Pane Si&amp;zes</source>
        <translation>Bereichs&amp;größen</translation>
    </message>
    <message>
        <source>Tag Pic&amp;ker</source>
        <translation>Schlagwort-&amp;Auswahl</translation>
    </message>
    <message>
        <source>Go to the Tag Pic&amp;ker</source>
        <translation>&amp;Zur Schlagwort-Auswahl</translation>
    </message>
    <message>
        <source>distraction, focus, presentation</source>
        <translation>Ablenkung, Fokus, Präsentation</translation>
    </message>
    <message>
        <source>settings, options, font</source>
        <translation>Optionen, Konfiguration, Schrift</translation>
    </message>
    <message>
        <source>files, sources, list</source>
        <translation>Dateien, Quellen, Liste</translation>
    </message>
    <message>
        <source>contents, chapters, headings</source>
        <translation>Inhalt, Kapitel, Überschriften</translation>
    </message>
    <message>
        <source>changes, log</source>
        <translation>Änderungen, Protokoll</translation>
    </message>
    <message>
        <source>sidebar, comments, codes</source>
        <translation>Seitenleiste, Kommentare, Codes</translation>
    </message>
    <message>
        <source>codes, codebook</source>
        <translation>Codes, Codebuch</translation>
    </message>
    <message>
        <source>night, dark mode</source>
        <translation>Nacht, Dunkelmodus</translation>
    </message>
</context>
<context>
    <name>window::WelcomePage</name>
    <message>
        <source>This library is empty</source>
        <translation>Diese Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Documents you add are copied into it, and whatever you tag and note in them is kept at once. Drop files or folders here, or begin with our samples: five reports on one event that do not agree.</source>
        <translation>Dokumente, die Sie hinzufügen, werden in die Bibliothek kopiert, und was Sie darin verschlagworten und notieren, wird sofort gesichert. Ziehen Sie Dateien oder Ordner hierher oder beginnen Sie mit unseren Beispielen: fünf Berichten über ein Ereignis, die einander widersprechen.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>Write quotations, tags and notes to a file that anybody can read.</source>
        <translation>Schreiben Sie Zitate, Schlagwörter und Notizen in eine Datei, die jeder lesen kann.</translation>
    </message>
    <message>
        <source>Click in a sentence and press %1 to select it, then %2: type a tag and press Enter.</source>
        <translation>Klicken Sie in einen Satz und wählen Sie ihn mit %1 aus, dann %2: Tippen Sie ein Schlagwort und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.</source>
        <translation>Wählen Sie einige Wörter aus, dann „Schlagwort“ im Menü „Anmerken“, tippen Sie ein Schlagwort und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Press %1 to write a note on it. Every note and tag can be undone.</source>
        <translation>Mit %1 schreiben Sie eine Notiz dazu. Jede Notiz und jedes Schlagwort lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose “Write a Note” there. Every note and tag can be undone.</source>
        <translation>Wählen Sie dort „Notiz schreiben“. Jede Notiz und jedes Schlagwort lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>window::need</name>
    <message>
        <source>There is nothing to do it with just now.</source>
        <translation>Im Augenblick gibt es nichts, womit es ginge.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Öffnen Sie zuerst ein Dokument.</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Wählen Sie zuerst Worte aus.</translation>
    </message>
    <message>
        <source>Choose a tag in the Tags tab first.</source>
        <translation>Wählen Sie zuerst ein Schlagwort auf der Karte „Schlagwörter“.</translation>
    </message>
</context>
<context>
    <name>workspace::Annotations</name>
    <message>
        <source>The document has no such page; choose one of its pages.</source>
        <translation>Diese Seite hat das Dokument nicht; wählen Sie eine seiner Seiten.</translation>
    </message>
    <message>
        <source>The passage is empty or outside the document&apos;s text; select it again.</source>
        <translation>Die Passage ist leer oder liegt außerhalb des Texts; wählen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>The area is empty; drag it larger.</source>
        <translation>Der Bereich ist leer; ziehen Sie ihn größer.</translation>
    </message>
</context>
<context>
    <name>workspace::Corrections</name>
    <message>
        <source>Write the speaker’s name.</source>
        <translation>Schreiben Sie den Namen des Sprechers.</translation>
    </message>
    <message>
        <source>Nobody in this document is called “%1”; choose a speaker who is.</source>
        <translation>In diesem Dokument heißt niemand „%1“; wählen Sie einen vorhandenen Sprecher.</translation>
    </message>
    <message>
        <source>There is no text here; choose a paragraph with some.</source>
        <translation>Hier steht kein Text; wählen Sie einen Absatz mit Text.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>Hier wurde nichts korrigiert.</translation>
    </message>
</context>
<context>
    <name>workspace::Documents</name>
    <message>
        <source>“%1” was removed from the library; undo that to have it back.</source>
        <translation>„%1“ wurde aus der Bibliothek entfernt; machen Sie das rückgängig, um es wiederzuhaben.</translation>
    </message>
    <message>
        <source>The library no longer has the file; add it again from where it came.</source>
        <translation>Die Bibliothek hat die Datei nicht mehr; fügen Sie sie noch einmal von ihrem Ort hinzu.</translation>
    </message>
</context>
<context>
    <name>workspace::Export</name>
    <message>
        <source>There is no room on the disk for “%1”; make some, or choose another disk.</source>
        <translation>Für „%1“ ist kein Platz auf dem Laufwerk; schaffen Sie welchen oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or name.</source>
        <translation>„%1“ lässt sich nicht schreiben; wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>There is no export format “%1”; choose another.</source>
        <translation>Ein Exportformat „%1“ gibt es nicht; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>workspace::History</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this library.</source>
        <translation>In dieser Bibliothek gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this library.</source>
        <translation>In dieser Bibliothek gibt es nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>workspace::ImportRun</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>There is no text in this file; choose one with a text in it.</source>
        <translation>In dieser Datei ist kein Text; wählen Sie eine mit Text.</translation>
    </message>
</context>
<context>
    <name>workspace::PageDrawer</name>
    <message>
        <source>The page cannot be drawn; read it as text.</source>
        <translation>Die Seite kann nicht gezeichnet werden; lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>Pages cannot be drawn; install the program again.</source>
        <translation>Seiten können nicht gezeichnet werden; installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>workspace::ReaderProcessHost</name>
    <message>
        <source>The file is larger than %1, the most that can be read; split it and add the parts.</source>
        <translation>Die Datei ist größer als %1, und mehr kann nicht gelesen werden; teilen Sie sie und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>The file is a link to something that is not there; add the file itself.</source>
        <translation>Die Datei ist ein Verweis auf etwas, das es nicht gibt; fügen Sie die Datei selbst hinzu.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>Diese Datei gibt es nicht; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>You may not read it; ask its owner for permission.</source>
        <translation>Sie dürfen sie nicht lesen; bitten Sie den Eigentümer um die Erlaubnis.</translation>
    </message>
    <message>
        <source>This is a folder; choose a file in it.</source>
        <translation>Das ist ein Ordner; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is a device, not a file; choose a file.</source>
        <translation>Das ist ein Gerät, keine Datei; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a text in it.</source>
        <translation>Die Datei ist leer; wählen Sie eine mit Text.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended the reader; try to save it anew in the program it comes from.</source>
        <translation>Die Datei ist so beschädigt, dass das Lesen abbrach; versuchen Sie, sie im ursprünglichen Programm neu zu speichern.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped; it may be damaged or too complicated.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde beendet; vielleicht ist sie beschädigt oder zu verwickelt.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reader could not be started; install the program again.</source>
        <translation>Das Leseprogramm konnte nicht gestartet werden; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The reader gave no proper answer about this file.</source>
        <translation>Das Leseprogramm gab zu dieser Datei keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The file’s name holds bytes that are no letters; rename the file.</source>
        <translation>Der Dateiname enthält Bytes, die keine Buchstaben sind; benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>This is a library, not a document; open it instead.</source>
        <translation>Das ist eine Bibliothek, kein Dokument; öffnen Sie sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>workspace::ReadingMarks</name>
    <message>
        <source>A document without words can have no bookmarks.</source>
        <translation>Ein Dokument ohne Worte kann keine Lesezeichen haben.</translation>
    </message>
    <message>
        <source>Select some words first; then they can be marked as reviewed.</source>
        <translation>Wählen Sie zuerst Worte aus; dann lassen sie sich als durchgesehen markieren.</translation>
    </message>
</context>
<context>
    <name>workspace::Versions</name>
    <message>
        <source>The file cannot be opened; check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file changed while it was read; try again when nothing writes to it.</source>
        <translation>Die Datei änderte sich beim Lesen; versuchen Sie es noch einmal, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>“%1” was removed from the library; undo that to have it back.</source>
        <translation>„%1“ wurde aus der Bibliothek entfernt; machen Sie das rückgängig, um es wiederzuhaben.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The document was changed while its file was read; try again.</source>
        <translation>Das Dokument wurde geändert, während seine Datei gelesen wurde; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no text in this file; choose one with a text in it.</source>
        <translation>In dieser Datei ist kein Text; wählen Sie eine mit Text.</translation>
    </message>
</context>
</TS>
