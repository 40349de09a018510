// The key by which restricted data of readers are sealed: how the library stands with it, who can open it, and what can
// be done: made, written on a sheet, proven, given to this desk, taken away, used to seal, changed.
#pragma once

#include "core/readers/SealingService.h"
#include "ui/administration/Section.h"
#include "ui/models/ListModel.h"
#include "ui/shell/OneJob.h"

#include <QPointer>

#include <functional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Card;
class DataTable;
class Label;

/// Who can open the key.
struct SlotLine {
    std::int64_t number = 0; // its place in the list
    keys::KeySlot slot;
};

class KeysSection : public Section {
    Q_OBJECT

public:
    explicit KeysSection(const Context& context);

    void takeFocus() override;

protected:
    void read() override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is typed for.
    enum class Typing { Nothing, Proof, Rotation, Passphrase, Opening };
    using Changed = Result<readers::SealedReaders, readers::SealingRefusal>;
    using Held = std::variant<Fault, keys::WrongPassphrase, keys::OtherSheet>;

    void build();
    void show(const readers::KeyState& state);
    QString standing() const;
    void make();
    void makeSheet();
    void showSheet(const QString& sheet);
    void printSheet();
    void type(Typing what);
    void typed();
    void prove(const std::string& sheet);
    void rotate(const std::string& sheet);
    /// Another person agrees to it.
    void askToSign(const std::string& sheet);
    void rotated(const std::string& sheet, const Changed& done);
    void showProgress();
    void setPassphrase(const QString& passphrase);
    void addDesk();
    void openBy(const std::string& secret);
    void removeSlot();
    void seal();
    void ask(const QString& title, const QString& text, const QString& yes, std::function<void()> act);
    void withKey(std::function<void(const std::shared_ptr<const keys::OpenedKey>&)> use);
    void addSlot(const keys::KeySlot& slot, Words done);
    void home(const Result<void, readers::SealingRefusal>& answer, Words done);
    void refuse(Words why);
    void clearSecrets();
    void follow();

    readers::KeyState m_state;
    bool m_isKnown = false;
    bool m_busy = false;
    bool m_isRotating = false;
    Typing m_typing = Typing::Nothing;
    QString m_sheetText; // shown once
    OneJob m_job;
    ListModel<SlotLine> m_model;
    DataTable* m_table;
    Label* m_standing;
    Card* m_typingCard;
    Label* m_typingText;
    QLineEdit* m_secret;
    QLineEdit* m_again;
    QPushButton* m_done;
    QPushButton* m_cancel;
    Card* m_sheetCard;
    Label* m_sheet;
    QPushButton* m_print;
    QPushButton* m_written;
    QPushButton* m_make;
    QPushButton* m_newSheet;
    QPushButton* m_prove;
    QPushButton* m_addDesk;
    QPushButton* m_remove;
    QPushButton* m_passphrase;
    QPushButton* m_seal;
    QPushButton* m_rotate;
};

} // namespace kitapdar::ui
