// Page check: the pages of one item as thumbnails and one at full size. One key judges a page and shows the next one;
// the keys are those of the place on the keyboard, whatever its layout. A key waits for a moment that the next key of a
// scanner would not let pass: a code that is scanned judges no page.
#pragma once

#include "core/pages/Page.h"
#include "ui/input/ScanDecoder.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QPushButton;

namespace kitapdar::pages {
enum class SplitOrder;
struct PageRow;
} // namespace kitapdar::pages

namespace kitapdar::ui {

class EmptyState;
class Label;
class Look;
class PageEdits;
class PageModel;
class PageQuestion;
class PageThumbnails;
class ScanPictures;
class ScanView;
class StateLabel;

class PageCheck : public QWidget {
    Q_OBJECT

public:
    /// `pages`, `pictures` and `edits` outlive the widget.
    PageCheck(const Context& context, PageModel& pages, ScanPictures& pictures, PageEdits& edits,
              QWidget* parent = nullptr);

    std::optional<pages::PageId> current() const { return m_current; }
    void goTo(pages::PageId page);
    /// Gives the keyboard to the pages.
    void takeFocus();
    /// Files or folders that were dropped: pages at the end of the book.
    void ingest(const QStringList& files);
    void chooseFiles();
    /// Ends what is asked or being cut; false: nothing is.
    bool leave();

    /// A key waits to see whether it is the first one of a scan.
    bool isKeyWaiting() const { return m_keyPause.isActive(); }

    PageThumbnails& thumbnails() { return *m_thumbnails; }
    ScanView& view() { return *m_view; }
    PageQuestion& question() { return *m_question; }
    Label& counters() { return *m_counters; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Command {
        QString keys; // as they stand in a menu
        std::function<QString()> words;
        std::function<void()> act;
    };

    void build();
    QWidget* buildFoot();
    bool key(QKeyEvent& event);
    bool cutKey(const QKeyEvent& event);
    void holdLetter(QChar key, bool shift);
    void letterHeld();
    bool letter(QChar key, bool shift);
    QChar letterOf(const QKeyEvent& event) const;

    int row() const;
    void rowsLoaded();
    void setCurrent(int row);
    void step(int by);
    void showPage();
    void showPicture();
    void showCounts();
    void say();

    void judge(pages::Verdict verdict, std::optional<pages::PageDefect> defect);
    void judgeDefect(int number); // 1 to 6, as the keys
    void nextFlagged();
    void rotate(int quarters);
    void movePage(int by);
    void beginCut();
    void cut(pages::SplitOrder order);
    void insertFiles();
    void insertAbsent();
    void replace();
    void remove();
    void askLabel();
    void askChapter();

    std::vector<Command> commands();
    void fillMenu(QMenu& menu);
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    PageModel& m_pages;
    ScanPictures& m_pictures;
    PageEdits& m_edits;
    ScanDecoder m_decoder;
    std::optional<pages::PageId> m_current;
    struct Letter {
        QChar key;
        bool shift = false;
    };
    std::optional<Letter> m_held; // none while a scan comes
    QTimer m_keyPause;
    QString m_shown;   // key of the picture
    int m_lastRow = 0; // where the current page stood, for when it is gone
    PageQuestion* m_question;
    PageThumbnails* m_thumbnails;
    ScanView* m_view;
    QWidget* m_work;
    EmptyState* m_empty;
    StateLabel* m_verdict;
    Label* m_place;
    Label* m_flags;
    Label* m_counters;
    QPushButton* m_good;
    QPushButton* m_defect;
    QPushButton* m_more;
};

} // namespace kitapdar::ui
