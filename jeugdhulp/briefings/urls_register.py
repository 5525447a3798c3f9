from django.urls import path

from .register_pdf import register_pdf

app_name = "register"

urlpatterns = [path("register.pdf", register_pdf, name="pdf")]
