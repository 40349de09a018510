// Registering a reader and changing one. What is odd is told beside the form and stops nobody; only a missing surname,
// a taken card or IIN and a birth date in the future do.
#pragma once

#include "core/readers/Category.h"
#include "core/readers/Reader.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QWidget>

class QPushButton;

namespace kitapdar::ui {

class Card;
class Label;

class ReaderForm : public QWidget {
    Q_OBJECT

public:
    explicit ReaderForm(const Context& context, QWidget* parent = nullptr);

    void begin();
    void edit(const readers::Reader& reader);
    void takeFocus();
    void save();
    bool isEditing() const { return m_reader.has_value(); }

Q_SIGNALS:
    void saved(std::int64_t reader);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void proposeCategory();
    void readCategories();
    void setCategories(const std::vector<readers::Category>& categories);
    void open(const QString& form, const readers::Reader& reader);
    void fill(const readers::Reader& reader);
    void leave();
    /// Another desk may have changed the reader: what is typed stays.
    void lookForNews();
    void takeNews(const readers::Reader& stored);
    void iinTyped();
    QWidget* lastField() const;
    /// Told while it is typed, not only when it is saved.
    void askWhetherTaken(const std::string& iin);
    void readKeyState();
    DraftCipher draftCipher();
    void showSealed();
    /// What is to be said to the reader who is edited.
    void readMessages();
    void showMessage(const Words& text, Tone tone, std::optional<readers::ReaderId> other = std::nullopt);
    void answered(const Result<readers::Registered, readers::ReaderRefusal>& answer);
    void refused(const readers::ReaderRefusal& refusal);
    void applyLook(const Look& look);
    void retranslate();

    Context m_context;
    std::optional<readers::Reader> m_reader; // the one that is edited
    bool m_saving = false;
    QString m_birthByIin; // what we filled in: may be replaced
    Label* m_title;
    Label* m_due; // messages for the reader
    Card* m_card;
    Form<readers::Reader> m_form;
    FormDraft* m_draft;
    bool m_seals = false; // the library
    QLineEdit* m_iin = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_surname = nullptr;
    QLineEdit* m_birth = nullptr;
    std::shared_ptr<Choice<std::string>> m_category;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_blocked = nullptr;
    Label* m_message;
    QPushButton* m_other; // leads to the reader whom the message is about
    std::optional<readers::ReaderId> m_otherReader;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace kitapdar::ui
