// What is done with the pages of one item, in places over the same pages: scanning, page check, reading side by side,
// proofreading. The page that is looked at stays when the place changes.
#pragma once

#include "core/digitization/Item.h"
#include "core/pages/Page.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QTabBar;

namespace kitapdar::ui {

class FrontStack;
class Label;
class Look;
class PageCheck;
class PageEdits;
class PageModel;
class PageReading;
class Proofreading;
class ReadState;
class ScanPictures;
class ScanningPane;

class ItemPages : public QWidget {
    Q_OBJECT

public:
    enum class Place { Scan, Check, Read, Proofread };

    explicit ItemPages(const Context& context, QWidget* parent = nullptr);
    ~ItemPages() override;

    /// "scan", "pages", "read" or "proofread" of a link; nullopt: it names none.
    static std::optional<Place> placeFrom(const QString& text);
    static QString code(Place place);

    void show(std::int64_t item, Place place);
    std::optional<std::int64_t> item() const;
    Place place() const { return m_place; }
    void takeFocus();
    /// Files or folders that were dropped or chosen.
    void ingest(const QStringList& files);
    /// nullptr: nothing is searched in this place.
    QLineEdit* searchField() const;

    PageModel& pages() { return *m_pages; }
    ScanningPane& scanning() { return *m_scanning; }
    PageCheck& check() { return *m_check; }
    PageReading& reading() { return *m_reading; }
    Proofreading& proofreading() { return *m_proofreading; }

Q_SIGNALS:
    /// Back to the item.
    void leaveRequested();
    /// A tab was chosen.
    void placeWanted(kitapdar::ui::ItemPages::Place place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    std::optional<pages::PageId> current() const;
    bool leaveInner();
    void readTitle();
    void notRead(const Fault& fault);
    void retranslate();
    void applyLook(const Look& look);
    void arrange();

    Context m_context;
    Place m_place = Place::Check;
    ScanPictures* m_pictures;
    PageModel* m_pages;
    PageEdits* m_edits;
    Label* m_title;
    QTabBar* m_tabs;
    QWidget* m_head;
    ReadState* m_unread; // in the place of the pages while there is no answer
    FrontStack* m_stack;
    ScanningPane* m_scanning;
    PageCheck* m_check;
    PageReading* m_reading;
    Proofreading* m_proofreading;
};

} // namespace kitapdar::ui
