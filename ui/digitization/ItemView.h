// One item: its PDF beside its fields, its files, the ways it can go from here. Files are dropped on it.
#pragma once

#include "core/digitization/Item.h"
#include "core/rendering/ForeignFile.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kitapdar::ui {

class BookFiles;
class DataTable;
class Look;
class EmptyState;
class ReadState;
class ItemFields;
class Label;
class PdfViewer;
class StateLabel;
class WorkPane;

class ItemView : public QWidget {
    Q_OBJECT

public:
    explicit ItemView(const Context& context, QWidget* parent = nullptr);

    void show(std::int64_t item);
    std::optional<std::int64_t> item() const { return m_id; }
    const std::optional<digitization::ItemRow>& row() const { return m_row; }
    void reload();

    /// Gives the keyboard to the pages, or to what is to be done where none are shown.
    void takeFocus();
    void chooseFiles();
    /// All or none; for a file that is protected its password is asked.
    void attach(const QStringList& files) { attach(Attaching{files, {}, {}}); }

    PdfViewer& viewer() { return *m_viewer; }
    ItemFields& fields() { return *m_fields; }
    DataTable& files() { return *m_files; }
    WorkPane& work() { return *m_work; }
    BookFiles& book() { return *m_book; }

Q_SIGNALS:
    void leaveRequested();
    /// The pages of the title are to be looked at.
    void pagesWanted();
    void moveWanted(const kitapdar::digitization::ItemRow& row, kitapdar::digitization::ItemState to);
    void stepWanted(const kitapdar::digitization::ItemRow& row, int direction);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Attaching {
        QStringList files;
        std::vector<std::string> typed; // passwords
        std::string asked;              // path of the file that the last of them was typed for
    };

    void build();
    QWidget* buildHead();
    QWidget* buildSide();
    /// Alt+→ and Alt+←: the next or the last state. False for other keys.
    bool step(const QKeyEvent& event);
    void showRow();
    void readFiles();
    void showBook();
    void sayWhatIsMissing();
    void showFile(std::int64_t file);
    void openShown();
    void sayNotOpened(const rendering::RenderRefusal& why);
    void sayInstead(Words why, Words action = {});
    void askToShow(bool wasWrong);
    void attach(const Attaching& attaching);
    void notAttached(Attaching attaching, const digitization::ItemRefusal& why);
    /// `refused`: nobody knows the password.
    void askPassword(const QString& name, bool wasWrong, std::function<void(std::string)> typed,
                     std::function<void()> refused = {});
    void fillMoves();
    void retranslate();
    void applyLook(const Look& look);
    void arrange();

    Context m_context;
    std::optional<std::int64_t> m_id;
    std::optional<digitization::ItemRow> m_row;
    ListModel<digitization::ItemFile> m_fileRows;
    Label* m_title;
    Label* m_about;
    StateLabel* m_state;
    QPushButton* m_forward;
    QPushButton* m_more;
    QStackedWidget* m_stack;
    PdfViewer* m_viewer;
    EmptyState* m_empty;
    ReadState* m_unread;    // while it is not known what is attached
    EmptyState* m_notShown; // in place of pages that cannot be shown
    ItemFields* m_fields;
    DataTable* m_files;
    WorkPane* m_work;
    BookFiles* m_book;
    Label* m_priority;
    QSplitter* m_splitter;
    QString m_shown; // the file that is shown, or would be; "" = none
    /// Of protected files, as they were typed since the program began; of this window's memory only.
    std::vector<std::string> m_passwords;
    bool m_isUnlocking = false; // the last of them was typed for the file that is being opened
};

} // namespace kitapdar::ui
