// Lies over the whole window while nobody may look at it: signing in with a badge or code and a password, taking the
// desk over with a PIN, a first password of one's own, and the question what becomes of another's work at the desk. It
// cannot be closed. Below it the window tells nothing (Concealment) and none of its keys works.
#pragma once

#include "ui/staff/Concealment.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/theme/Look.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class ActionRegistry;
class Card;
class FormLayout;
class KeyboardNote;
class Label;
class MessageStrip;
class Settings;

class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// A child of `window`; everything outlives it.
    SignInPage(QWidget& window, DeskSignIn& signIn, ActionRegistry& actions, Languages& languages, Settings& settings);
    ~SignInPage() override;

    /// A scan while the desk is shut, or a badge at any time: a badge goes into its field; another code is handed on by
    /// codeGiven(), nothing is done with it.
    void scanned(const QString& code);
    /// Locks the desk for somebody else to take it.
    void handOver();
    /// So many codes wait that were scanned while the desk was shut; it is told.
    void setWaiting(int count);
    /// For the message that offers them to whoever signed in.
    static QString waitingText(int count);
    static QString takeText();
    /// For the message that tells somebody that her work is here again.
    static QString backText();
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// A code that is no badge was scanned while the desk was shut: it is kept by whoever deals with codes.
    void codeGiven(const QString& code);
    /// Codes wait, and somebody is there again.
    void waitingOffered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Face { Hidden, SignIn, NewPassword, Question };

    void build(Settings& settings);
    void follow();
    void cover();
    void uncover();
    void showFace(Face face);
    void codeChanged();
    void usePin(bool pin);
    void submit();
    void signIn();
    void takePin();
    void choosePassword();
    void refused(const staff::SignInRefusal& refusal);
    void say(Tone tone, Words words);
    void tellWaiting();
    void clearSecrets();
    void focusFirst();
    QWidget* firstField() const;
    void retranslate();
    QString questionText() const;

    QWidget& m_window;
    DeskSignIn& m_signIn;
    ActionRegistry& m_actions;
    Languages& m_languages;
    Concealment m_concealment;
    Card* m_card;
    FormLayout* m_form;
    Label* m_title;
    Label* m_text;
    QLineEdit* m_code;
    QLineEdit* m_pin;
    QLineEdit* m_password;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    Label* m_rules;
    KeyboardNote* m_keyboard;
    MessageStrip* m_strip;
    QWidget* m_languageButtons = nullptr;
    QPushButton* m_means;
    QPushButton* m_enter;
    QPushButton* m_no;
    QPushButton* m_aside;
    QPushButton* m_yes;
    Face m_face = Face::SignIn;
    bool m_usesPin = false;
    bool m_busy = false;
    SignInState m_before = SignInState::Off;
    QString m_oneTime; // the one-time password, until another one is chosen
    int m_waiting = 0;
    QTimer m_waking;           // a key may be the first one of a scan
    QPointer<QWidget> m_focus; // had the keyboard before
    std::vector<QRect> m_bars; // where words stood
};

} // namespace kitapdar::ui
