#include "ui/settings/Keyring.h"

#include <qt6keychain/keychain.h>

namespace kitapdar::ui {

namespace {

/// Passwords of this program in the keyring; jobs delete themselves when they have answered.
template <class Job>
Job* jobFor(const QString& name) {
    auto* job = new Job(QStringLiteral("kitapdar"));
    job->setInsecureFallback(false); // rather asked at every start than written in clear
    job->setKey(name);
    return job;
}

} // namespace

void Keyring::read(const QString& name, QObject* context, std::function<void(std::optional<QString>)> got) {
    auto* job = jobFor<QKeychain::ReadPasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [got = std::move(got)](QKeychain::Job* done) {
        const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        got(read && !done->error() ? std::optional(read->textData()) : std::nullopt);
    });
    job->start();
}

void Keyring::keep(const QString& name, const QString& password, QObject* context, std::function<void(bool)> kept) {
    auto* job = jobFor<QKeychain::WritePasswordJob>(name);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [kept = std::move(kept)](QKeychain::Job* done) { kept(!done->error()); });
    job->start();
}

void Keyring::forget(const QString& name) { jobFor<QKeychain::DeletePasswordJob>(name)->start(); }

} // namespace kitapdar::ui
