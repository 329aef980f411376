<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::AnnotationCommands</name>
    <message numerus="yes">
        <source>The document has those words only %n time(s).</source>
        <translation>
            <numerusform>The document has those words only once.</numerusform>
            <numerusform>The document has those words only %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::DocumentCommands</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ParseCommand</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::Command</name>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n document(s)</source>
        <translation>
            <numerusform>Restore %n document</numerusform>
            <numerusform>Restore %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s)</source>
        <translation>
            <numerusform>Mark %n document</numerusform>
            <numerusform>Mark %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Delete %n annotation</numerusform>
            <numerusform>Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Delete %n tag</numerusform>
            <numerusform>Delete %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n annotation(s)</source>
        <translation>
            <numerusform>Import %n annotation</numerusform>
            <numerusform>Import %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n bookmark(s)</source>
        <translation>
            <numerusform>Remove %n bookmark</numerusform>
            <numerusform>Remove %n bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::DocumentListModel</name>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <translation>
            <numerusform>%1, %n character</numerusform>
            <numerusform>%1, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n annotations</source>
        <translation>
            <numerusform>%1, %2, %n annotation</numerusform>
            <numerusform>%1, %2, %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TagTreeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n annotations</source>
        <translation>
            <numerusform>%1, %n annotation</numerusform>
            <numerusform>%1, %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DocumentActions</name>
    <message numerus="yes">
        <source>Removed %n documents.</source>
        <translation>
            <numerusform>Removed %n document.</numerusform>
            <numerusform>Removed %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ExportDialog</name>
    <message numerus="yes">
        <source>The %n chosen documents</source>
        <translation>
            <numerusform>The %n chosen document</numerusform>
            <numerusform>The %n chosen documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::FindBar</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ImportActions</name>
    <message numerus="yes">
        <source>Added %n documents.</source>
        <translation>
            <numerusform>Added %n document.</numerusform>
            <numerusform>Added %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n files were left out; everything else is in the library.</source>
        <translation>
            <numerusform>%n file was left out; everything else is in the library.</numerusform>
            <numerusform>%n files were left out; everything else is in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::LibraryActions</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MetadataDialog</name>
    <message numerus="yes">
        <source>Details of %n Documents</source>
        <translation>
            <numerusform>Details of %n Document</numerusform>
            <numerusform>Details of %n Documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::StepReport</name>
    <message numerus="yes">
        <source>Taken back in %n documents: %1.</source>
        <translation>
            <numerusform>Taken back in %n document: %1.</numerusform>
            <numerusform>Taken back in %n documents: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n documents: %1.</source>
        <translation>
            <numerusform>Done again in %n document: %1.</numerusform>
            <numerusform>Done again in %n documents: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TagPane</name>
    <message numerus="yes">
        <source>%n passages tagged “%1”</source>
        <translation>
            <numerusform>%n passage tagged “%1”</numerusform>
            <numerusform>%n passages tagged “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TaggingActions</name>
    <message numerus="yes">
        <source>Add a tag to %n annotations</source>
        <translation>
            <numerusform>Add a tag to %n annotation</numerusform>
            <numerusform>Add a tag to %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations.</source>
        <translation>
            <numerusform>Removed %n annotation.</numerusform>
            <numerusform>Removed %n annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::VersionActions</name>
    <message numerus="yes">
        <source>The document has a new version; %n annotations were found again.</source>
        <translation>
            <numerusform>The document has a new version; %n annotation was found again.</numerusform>
            <numerusform>The document has a new version; %n annotations were found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not found and are marked in the sidebar.</source>
        <translation>
            <numerusform>%n was not found and is marked in the sidebar.</numerusform>
            <numerusform>%n were not found and are marked in the sidebar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are new in the file.</source>
        <translation>
            <numerusform>%n comment is new in the file.</numerusform>
            <numerusform>%n comments are new in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections have no place in it; see Document › Structure › Corrections.</source>
        <translation>
            <numerusform>%n of your corrections has no place in it; see Document › Structure › Corrections.</numerusform>
            <numerusform>%n of your corrections have no place in it; see Document › Structure › Corrections.</numerusform>
        </translation>
    </message>
</context>
</TS>
