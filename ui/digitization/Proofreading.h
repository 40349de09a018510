// Proofreading by the keyboard: the printed line above its text, from doubtful word to doubtful word. A page is saved
// as a version of the person whenever another one is shown; what is not saved is kept as a draft.
#pragma once

#include "core/recognition/TextQueries.h"
#include "ui/digitization/PlacedWords.h"
#include "ui/digitization/ShownText.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QTextCursor>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace kitapdar::recognition {
class Spelling;
}

namespace kitapdar::ui {

class FlowLayout;
class Label;
class LearnedCorrections;
class Look;
class OtherText;
class PageModel;
class ScanPictures;
class ScanView;

class Proofreading : public QWidget {
    Q_OBJECT

public:
    /// `pages` and `pictures` outlive the widget.
    Proofreading(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent = nullptr);

    std::optional<pages::PageId> current() const { return m_current; }
    /// What was typed on the page that is shown is saved before.
    void goTo(pages::PageId page);
    void takeFocus();
    /// Saves what was typed; nothing when nothing was.
    void save();

    QPlainTextEdit& editor() { return *m_editor; }
    ScanView& strip() { return *m_strip; }
    LearnedCorrections& learned() { return *m_learned; }
    /// Another text of the page, to be chosen or left.
    OtherText& other() { return *m_other; }
    Label& counters() { return *m_counters; }
    /// Words of the page to look at that nobody has taken or changed.
    int doubtful() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A word to look at; it moves with the text around it.
    struct Doubt {
        QTextCursor place;
        QString read; // by the engine
        bool isTaken = false;
    };
    enum class Stage { Begun, Whole };
    /// What Ctrl+Z brings back when nothing typed is left to take back: versions are only added.
    struct SavedVersion {
        pages::PageId page;
        int before;
        std::vector<recognition::ChangedText> book = {}; // a correction of the whole book instead
    };

    /// What somebody typed while another one has saved the page.
    struct Conflict {
        QString typed;
        Stage stage = Stage::Begun;
    };
    using Conflicts = std::map<std::int64_t, Conflict>; // by page

    void build();
    QWidget* buildFoot();
    int row() const;
    void rowsLoaded();
    void setCurrent(int row);
    void readPage();
    void readProgress();
    void showText(const std::optional<ShownText>& text);
    void sayIfNone();
    void findDoubts();
    void readDictionaries();
    bool isSpelled(const QString& word) const;
    void placeLines();
    void showLine();
    void showPicture();
    void say();

    void nextOfSample();
    void nextDoubt(int by);
    bool selectDoubt(int by);
    void take();
    bool isOpen(const Doubt& doubt) const;
    void swapLetters(int pair);
    void insertLetter(const QString& letter);
    bool isTyped() const;
    Conflicts::iterator conflictHere();
    void leaveFor(std::function<void()> then);
    void tellToChoose();
    void write(Stage stage, std::function<void()> then = {});
    void conflict(pages::PageId page, const QString& typed, Stage stage);
    void replaceText(const QString& text);
    void showOther();
    void showFormer();
    void takeFormer(const QString& former);
    void finishPage();
    void step(int by);
    bool key(const QKeyEvent& event);
    void undo();
    void committed(const ChangedRows& rows);
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    PageModel& m_pages;
    ScanPictures& m_pictures;
    FormDraft* m_draft;
    std::optional<pages::PageId> m_current;
    quint64 m_asked = 0;
    std::optional<ShownText> m_shown;
    bool m_isAnswered = false; // what m_shown is, is known
    QString m_stored;          // the text as it is in the library
    std::vector<Doubt> m_doubts;
    std::shared_ptr<const recognition::Spelling> m_spelling; // none: not read yet
    bool m_wantsDictionaries = true;
    std::set<QString> m_known; // words that were taken as they stand, since the program began
    std::vector<std::optional<recognition::Box>> m_lines; // of the lines of the text
    std::vector<recognition::PageTextRow> m_progress;     // of the pages of the item
    std::optional<int> m_line;                            // that the strip shows
    bool m_isFilling = false;
    bool m_beginsWithDoubt = false; // the page was come to by F4
    int m_saving = 0;
    std::vector<SavedVersion> m_saved; // in this place since the program began, the latest at the back

    recognition::Sample m_sample; // of the item
    Conflicts m_conflicts;
    std::optional<std::pair<std::int64_t, int>> m_former; // page and version of the former text that is shown
    std::set<std::pair<std::int64_t, int>> m_left;        // such texts that nobody wants

    ScanView* m_strip;
    QPlainTextEdit* m_editor;
    OtherText* m_other;
    LearnedCorrections* m_learned;
    Label* m_about;
    Label* m_counters;
    QPushButton* m_next;
    QPushButton* m_whole;
};

} // namespace kitapdar::ui
