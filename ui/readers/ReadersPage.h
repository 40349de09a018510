// Readers: the list, one reader, the form.
#pragma once

#include "core/documents/labels/Label.h"
#include "core/readers/Reader.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"
#include "wording/Words.h"

#include <functional>
#include <vector>

namespace kitapdar::ui {

class DuplicateReadersView;
class FrontStack;
class OverdueView;
class ReaderCard;
class ReaderForm;
class ReaderImportView;
class ReaderList;
class ReaderMergeSheet;
class LabelSheet;

class ReadersPage : public Page {
    Q_OBJECT

public:
    explicit ReadersPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<ReadersPage>& page);

    /// "readers?text=ахм", "reader/12", "reader-edit/12", "reader-new", "readers-import", "readers-overdue",
    /// "readers-duplicates"
    void open(const Link& link) override;
    Link here() const override { return m_here; }
    bool takeFocus() override;
    bool edit() override;
    bool save() override;
    bool filter() override;
    bool renew() override;
    /// The card of the open reader.
    bool printLabels() override;
    std::optional<ShownReader> shownReader() const override;

    /// nullptr before a card is asked for.
    LabelSheet* labels() { return m_labels; }
    ReaderImportView& imports() { return *m_imports; }
    ReaderList& list() { return *m_list; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void serve();
    void reveal();
    /// F8: who looked at the open reader, on the audit page.
    void showLooks();
    void goToList();
    /// The views of the list as commands, so that the palette finds them, also before the page is made.
    static void offerViews(const Context& context, const std::function<ReadersPage&()>& page);
    void registerAgain();
    void openForm(readers::ReaderId reader);
    void printCardsOfList();
    /// The two readers who are marked in the list.
    void mergeMarked();
    void merge(std::int64_t kept, std::int64_t other);
    void offerCards(Words name, std::vector<documents::Label> cards);
    void back();

    Context m_context;
    FrontStack* m_stack;
    ReaderList* m_list;
    ReaderCard* m_card;
    ReaderForm* m_form;
    ReaderImportView* m_imports;
    OverdueView* m_overdue;
    DuplicateReadersView* m_duplicates;
    Link m_here;
    LabelSheet* m_labels = nullptr;
    ReaderMergeSheet* m_mergeSheet = nullptr; // until two are to be made one
};

} // namespace kitapdar::ui
