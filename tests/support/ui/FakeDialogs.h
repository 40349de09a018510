// Dialogs for tests: answers are laid out beforehand, questions are remembered. A question without an answer is a
// dialog the user gave up (files) or refused (ask).
#pragma once

#include "ui/dialogs/Dialogs.h"

#include <deque>

namespace kitapdar::test {

class FakeDialogs : public ui::Dialogs {
public:
    std::deque<QStringList> files; // answers to the next file questions
    std::deque<bool> answers;      // answers to the next questions
    std::deque<QString> passwords; // answers to the next questions for a password
    QStringList asked;             // titles of file questions, texts of questions, in order
    QStringList suggested;         // by questions for one file

    void openFile(QWidget&, const ui::FileQuestion& question, std::function<void(QString)> chosen) override {
        one(question, chosen);
    }
    void openFiles(QWidget&, const ui::FileQuestion& question, std::function<void(QStringList)> chosen) override {
        asked << question.title;
        if (files.empty()) return;
        const QStringList answer = files.front();
        files.pop_front();
        chosen(answer);
    }
    void saveFile(QWidget&, const ui::FileQuestion& question, std::function<void(QString)> chosen) override {
        one(question, chosen);
    }
    void chooseFolder(QWidget&, const ui::FileQuestion& question, std::function<void(QString)> chosen) override {
        one(question, chosen);
    }
    void ask(QWidget&, const ui::Question& question, std::function<void(bool)> answered) override {
        asked << question.text;
        const bool answer = !answers.empty() && answers.front();
        if (!answers.empty()) answers.pop_front();
        answered(answer);
    }
    void askPassword(QWidget&, const ui::PasswordQuestion& question,
                     std::function<void(std::optional<QString>)> answered) override {
        asked << question.text;
        std::optional<QString> answer;
        if (!passwords.empty()) {
            answer = passwords.front();
            passwords.pop_front();
        }
        answered(answer);
    }

private:
    void one(const ui::FileQuestion& question, const std::function<void(QString)>& chosen) {
        asked << question.title;
        suggested << question.suggested;
        if (files.empty()) return;
        const QStringList answer = files.front();
        files.pop_front();
        chosen(answer.value(0));
    }
};

} // namespace kitapdar::test
