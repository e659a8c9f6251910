"""Addresses of the room, included at `/akun/`.

Of allauth's pages only these three are reachable; it finds them by its own names, which stand outside our namespace.
"""

from django.urls import include, path

from .views import mine, password, signin, welcome

ours = [
    path("", mine.overview, name="overview"),
    path("masuk/", signin.SignInView.as_view(), name="sign_in"),
    path("kode/", signin.SignInCodeView.as_view(), name="sign_in_code"),
    path("keluar/", signin.sign_out, name="sign_out"),
    path("persetujuan/", welcome.welcome, name="welcome"),
    path("persetujuan/riwayat/", mine.consents, name="consents"),
    path("persetujuan/tarik/", mine.take_back, name="take_back"),
    path("nama/", welcome.rename, name="rename"),
    path("data/", mine.data, name="data"),
    path("hapus/", mine.end, name="erase"),
    path("terhapus/", mine.ended, name="erased"),
    path("sandi/", password.AskView.as_view(), name="password_ask"),
    path("sandi/terkirim/", password.SentView.as_view(), name="password_sent"),
    path("sandi/selesai/", password.DoneView.as_view(), name="password_done"),
    path("sandi/<uidb64>/<token>/", password.SetView.as_view(), name="password_set"),
]

urlpatterns = [
    path("", include((ours, "accounts"))),
    path("masuk/", signin.SignInView.as_view(), name="account_login"),
    path("masuk/", signin.SignInView.as_view(), name="account_request_login_code"),
    path("kode/", signin.SignInCodeView.as_view(), name="account_confirm_login_code"),
    path("nonaktif/", signin.shut, name="account_inactive"),
    # Django's sign-in page of the desk shows its link to a forgotten password where this name exists.
    path("sandi/", password.AskView.as_view(), name="admin_password_reset"),
]
