// The catalogue: the list of records, a record, its form, imports, forms of names. A file dropped anywhere on the page
// is looked at for import.
#pragma once

#include "core/catalogue/Record.h"
#include "core/exchange/ExportService.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <functional>
#include <optional>
#include <vector>

namespace kitapdar::exchange {
struct RecordSelection;
}

namespace kitapdar::ui {

class FrontStack;
class BatchEdit;
class Look;
class DoubtView;
class ImportView;
class LabelSheet;
class NameFormsView;
class RecordBrief;
class RecordEditor;
class RecordList;
class RecordView;

class CataloguePage : public Page {
    Q_OBJECT

public:
    explicit CataloguePage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<CataloguePage>& page);

    /// "record/12"; "copy/34" opens the record of the copy; "record-edit/12" the form of a record, "record-new" that of
    /// a new one, "record-new/12" with the text "like" or "next" of one like it or of the next volume; "import",
    /// "doubts" and "names" are places of the page; "doubts/5?text=9" shows the titles 5 and 9 side by side there.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool filter() override;
    bool edit() override;
    bool save() override;
    /// An ISBN, while the form of a record is in front.
    bool scanned(const QString& code) override;
    /// For the copies of the open record, or of the records that are chosen in the list.
    bool printLabels() override;
    QWidget* detail() override;

    RecordList& list() { return *m_list; }
    RecordView& record() { return *m_record; }
    RecordEditor& editor() { return *m_editor; }
    ImportView& imports() { return *m_imports; }
    DoubtView& doubts() { return *m_doubts; }
    NameFormsView& names() { return *m_names; }
    BatchEdit& batch() { return *m_batch; }
    /// nullptr before labels are asked for.
    LabelSheet* labels() { return m_labels; }

    /// Asks for a file and writes the marked records to it, or all that are found when none is marked.
    void exportFound(exchange::ExportSplit split = exchange::ExportSplit::OneFile);
    /// One change of the open record, or of those that are chosen in the list; the same of their copies.
    void changeRecords();
    void changeCopies();
    /// Shows the two chosen records of the list side by side, to be merged.
    void compareChosen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static void addCopyActions(ActionRegistry& registry, const Languages& languages, const PageOf<CataloguePage>& page);
    bool editRecord();
    void show(QWidget* view);
    void goTo(const Link& link);
    void openCopy(std::int64_t copy);
    void writeExport(const QString& file, exchange::ExportSplit split = exchange::ExportSplit::OneFile);
    void queueChosen();
    void goToList();
    /// The views of the list as commands, so that the palette finds them, also before the page is made.
    static void offerViews(const Context& context, const std::function<CataloguePage&()>& page);
    void copyCitation();
    void saveBibliography();
    void offerActions();
    /// The record that is shown or chosen in the list.
    std::optional<std::int64_t> shownRecord() const;
    void newFromShown(const QString& from);
    void openEditor(const Link& link);
    void onRecord(void (RecordView::*act)());
    QWidget* buildTools();
    void applyLook(const Look& look);

    Context m_context;
    FrontStack* m_stack;
    RecordList* m_list;
    RecordView* m_record;
    RecordEditor* m_editor;
    ImportView* m_imports;
    DoubtView* m_doubts;
    NameFormsView* m_names;
    RecordBrief* m_brief;
    BatchEdit* m_batch;
    LabelSheet* m_labels = nullptr;
};

} // namespace kitapdar::ui
