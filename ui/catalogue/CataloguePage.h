// The catalogue: the list of records, a record, imports, forms of names. A file dropped anywhere on the page is looked
// at for import.
#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

namespace kitapdar::ui {

class FrontStack;
class Look;
class DoubtView;
class ImportView;
class NameFormsView;
class RecordBrief;
class RecordList;
class RecordView;

class CataloguePage : public Page {
    Q_OBJECT

public:
    explicit CataloguePage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<CataloguePage>& page);

    /// "record/12"; "copy/34" opens the record of the copy; "import", "doubts" and "names" are places of the page.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool filter() override;
    QWidget* detail() override;

    RecordList& list() { return *m_list; }
    RecordView& record() { return *m_record; }
    ImportView& imports() { return *m_imports; }
    DoubtView& doubts() { return *m_doubts; }
    NameFormsView& names() { return *m_names; }

    /// Asks for a file and writes the found records to it.
    void exportFound();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show(QWidget* view);
    void goTo(const Link& link);
    void openCopy(std::int64_t copy);
    void writeExport(const QString& file);
    void copyCitation();
    void onRecord(void (RecordView::*act)());
    QWidget* buildTools();
    void applyLook(const Look& look);

    Context m_context;
    FrontStack* m_stack;
    RecordList* m_list;
    RecordView* m_record;
    ImportView* m_imports;
    DoubtView* m_doubts;
    NameFormsView* m_names;
    RecordBrief* m_brief;
};

} // namespace kitapdar::ui
