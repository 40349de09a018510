// What the desk knows of a reader beside the card, and what is done about it: another card, a block, messages,
// guarantor and family, the papers of a reader.
#pragma once

#include "core/documents/Document.h"
#include "core/readers/Details.h"
#include "ui/printing/PaperPrinting.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kitapdar::ui {

class Label;

/// Main thread. Its menu is filled whenever it opens, so it speaks the language of the moment.
class ReaderDetailsPane : public QWidget {
    Q_OBJECT

public:
    explicit ReaderDetailsPane(const Context& context, QWidget* parent = nullptr);

    /// nullopt: none is shown, the button is off.
    void setReader(const std::optional<readers::Reader>& reader);
    /// Has the menu; stands among the other buttons of the card.
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    /// Of the reader who is shown with another record of the same person.
    void mergeWanted(std::int64_t other);

private:
    /// What is typed in the row just now.
    enum class Asking { Nothing, LostCard, OtherCard, Block, Message, Guarantor, Family, Merge };

    void read();
    void fill();
    void fillDetails();
    void fillPapers();
    /// Off, with the reason, for those who may not.
    void permit(QAction& action, Permission permission) const;
    void ask(Asking what);
    void accept();
    void askMerge(const std::string& card);
    void relate(readers::RelationKind kind);
    void writeRelation(const readers::Relation& relation);
    void finishMessage(readers::MessageId id);
    void unrelate(readers::RelationId id);
    void unblock();
    void makeClearance(PaperTarget target, Language language);
    void makeForm(PaperTarget target, Language language);
    void finishPaper(PaperTarget target, const QString& name, const documents::Document& paper);
    void savePaper(const QString& name, const documents::Document& paper);
    /// Says that it is done, or why not; the row is closed when it is.
    template <class Value>
    void answer(const Result<Value, readers::DetailRefusal>& done, const std::function<QString()>& words);
    void word();

    Context m_context;
    PaperPrinting* m_papers;
    std::optional<readers::Reader> m_reader;
    readers::ReaderDetails m_details;
    Asking m_asking = Asking::Nothing;
    QPushButton* m_button;
    QMenu* m_menu;
    Label* m_lines;
    Label* m_what; // what is asked for: no field of this pane is as wide as that
    QWidget* m_row;
    QLineEdit* m_text;
    QLineEdit* m_day;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace kitapdar::ui
